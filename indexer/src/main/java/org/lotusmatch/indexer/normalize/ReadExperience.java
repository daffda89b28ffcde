package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.WorkExperience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a person worked as and for how long: 电焊工:9；二保焊工:6, 3年电焊工, 会计（半年）. */
final class ReadExperience {
    private static final String YEARS = "(\\d{1,2}(?:\\.\\d)?)\\s*年(?:多|以上)?";
    private static final Pattern TITLE_THEN_NUMBER =
            Pattern.compile("(.+?)\\s*[:：]\\s*(\\d{1,2}(?:\\.\\d{1,2})?)\\s*年?");
    private static final Pattern TITLE_THEN_YEARS =
            Pattern.compile("(\\D+?)[\\s:：(（]*" + YEARS + "(?:工作)?(?:经验)?[)）]?");
    private static final Pattern YEARS_THEN_TITLE =
            Pattern.compile(YEARS + "(?:的)?(\\D+?)(?:工作)?(?:经验|经历)?");
    private static final Pattern NONE = Pattern.compile("无|没有|暂无|应届.*|无工作.*|在校.*");

    private static final int LONGEST = 60;

    private final LinkOccupation occupations;

    ReadExperience(LinkOccupation occupations) {
        this.occupations = occupations;
    }

    /** In the order of the cell. */
    List<WorkExperience> read(Row row) {
        List<WorkExperience> experience = new ArrayList<>();
        for (String part : row.list(RawField.EXPERIENCE)) {
            if (!NONE.matcher(part).matches()) {
                experience.add(one(part, row));
            }
        }
        return experience;
    }

    private WorkExperience one(String part, Row row) {
        if (part.length() > LONGEST) {
            return worked(part, null, row);
        }
        String words = ChineseNumerals.toDigits(part.replace("半年", "0.5年"));
        return match(TITLE_THEN_NUMBER, words, 1, 2, row)
                .or(() -> match(YEARS_THEN_TITLE, words, 2, 1, row))
                .or(() -> match(TITLE_THEN_YEARS, words, 1, 2, row))
                .orElseGet(() -> worked(part, null, row));
    }

    private Optional<WorkExperience> match(
            Pattern pattern, String words, int title, int years, Row row) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches()
                ? Optional.of(
                        worked(
                                matcher.group(title).strip(),
                                Double.valueOf(matcher.group(years)),
                                row))
                : Optional.empty();
    }

    private WorkExperience worked(String words, @Nullable Double years, Row row) {
        JobTitle title = occupations.read(words);
        if (title.occupation() == null) {
            row.remarks().flag("title-not-understood", RawField.EXPERIENCE, words);
        }
        if (years != null && years > ParseNumber.EXPERIENCE_YEARS.most()) {
            row.remarks().flag("experience-not-understood", RawField.EXPERIENCE, words);
            return new WorkExperience(title, null);
        }
        return new WorkExperience(title, years);
    }
}
