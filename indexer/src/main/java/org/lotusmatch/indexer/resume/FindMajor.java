package org.lotusmatch.indexer.resume;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the major in a line about a school. */
final class FindMajor {
    private static final int LONGEST = 25;
    private static final int LONGEST_IN_ENGLISH = 60;
    private static final Pattern STUDIED =
            Pattern.compile(
                    "(?:学习|就读|攻读|主修|修读)(?:于)?([\\p{IsHan}A-Za-z]{2,20}?)(?:专业)?" + "(?=[，,。；;]|$)");
    private static final Pattern DEGREE_IN =
            Pattern.compile(
                    "(?:bachelor|master|doctor|associate|diploma"
                            + "|\\b[bm]\\.?\\s?(?:a|sc|eng|s)\\.?)"
                            + "[\\w .'’]*?\\s(?:of|in)\\s"
                            + "(?:(?:science|arts|engineering)\\s+in\\s+)?"
                            + "([^,;|(（\\t]+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_MAJOR =
            Pattern.compile(
                    "毕业|课程|绩点|排名|GPA|成绩|统招|全日制|自考|函授|学历|学位|在读|肄业|专升本|至|奖学金" + "|[：:\\d]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES =
            Pattern.compile("^[\\s(（)）/、]+|[\\s(（)）/、]+$|[(（][^)）]*[)）]|专业$");

    private FindMajor() {}

    static Optional<String> in(String text) {
        Matcher degree = DEGREE_IN.matcher(text);
        if (degree.find()) {
            return Optional.of(degree.group(1).strip());
        }
        Matcher studied = STUDIED.matcher(text);
        if (studied.find()) {
            return Optional.of(studied.group(1));
        }
        return Segments.of(text).stream()
                .filter(segment -> !Organisation.isSchool(segment))
                .map(segment -> EDGES.matcher(FindLevel.without(segment)).replaceAll(""))
                .filter(FindMajor::mayBeMajor)
                .findFirst();
    }

    private static boolean mayBeMajor(String segment) {
        boolean english = segment.matches("\\p{ASCII}+");
        return segment.length() >= 2
                && segment.length() <= (english ? LONGEST_IN_ENGLISH : LONGEST)
                && !NO_MAJOR.matcher(segment).find()
                && EnglishLevels.in(segment).isEmpty()
                && segment.chars().anyMatch(Character::isLetter);
    }
}
