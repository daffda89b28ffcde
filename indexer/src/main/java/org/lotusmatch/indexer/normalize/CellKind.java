package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells from a value alone to which columns it may belong. Thread-safe. */
final class CellKind {
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?:\\d{1,2}(?:-\\d{1,2})?年(?:以上|以下|以内)?(?:工作)?(?:经验)?(?:以上|以下|以内)?"
                            + "|[无不]?.{0,2}经验(?:不限)?|应届(?:毕业)?生?|在校生?(?:/应届生?)?)");
    private static final Pattern HEADCOUNT =
            Pattern.compile("招?(?:若干|\\d{1,3})[人名位]?|招?\\d{1,2}-\\d{1,2}[人名位]");
    private static final Pattern COUNTED = Pattern.compile(".*[人名位干]");
    private static final Pattern SIZE =
            Pattern.compile("\\d{1,5}-\\d{2,6}人|\\d{2,6}人?以[上下]|\\d{2,6}人以[上下]|少于\\d{2,6}人");
    private static final Pattern LANGUAGE =
            Pattern.compile(
                    "(?:(?:英语|日语|韩语|德语|法语|俄语|西班牙语|粤语|普通话|[一-龥]语)"
                            + "(?:熟练|一般|精通|良好|流利|标准|[四六八]级)?[&、,，]?)+");
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
    private static final int LONGEST = 20;

    private final ParseEducation education;
    private final Predicate<String> isPlace;
    private final Remembered<EnumSet<RawField>> known = new Remembered<>(this::read);

    CellKind(ParseEducation education, Predicate<String> isPlace) {
        this.education = education;
        this.isPlace = isPlace;
    }

    /**
     * Columns for which the value has the right look; SKILLS stands for a condition of language.
     * Empty for text of any other sort.
     */
    Set<RawField> columnsOf(String value) {
        return known.of(value).clone();
    }

    private EnumSet<RawField> read(String value) {
        EnumSet<RawField> columns = EnumSet.noneOf(RawField.class);
        String folded = Words.fold(value);
        if (folded.length() > LONGEST) {
            return columns;
        }
        addIf(columns, RawField.EDUCATION, education.isLevel(folded) || folded.equals("不限"));
        addIf(columns, RawField.EXPERIENCE, matches(YEARS, folded) || folded.equals("不限"));
        addIf(columns, RawField.HEADCOUNT, matches(HEADCOUNT, folded) && matches(COUNTED, folded));
        addIf(columns, RawField.EMPLOYER_SIZE, matches(SIZE, folded));
        addIf(columns, RawField.SKILLS, matches(LANGUAGE, folded));
        addIf(columns, RawField.POSTED_ON, matches(DATE, folded));
        addIf(columns, RawField.PLACE, isPlace.test(value));
        return columns;
    }

    private static void addIf(Set<RawField> columns, RawField column, boolean fits) {
        if (fits) {
            columns.add(column);
        }
    }

    private static boolean matches(Pattern pattern, String folded) {
        return pattern.matcher(folded).matches();
    }
}
