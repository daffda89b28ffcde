package org.lotusmatch.indexer.resume;

import org.lotusmatch.domain.education.EducationLevel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the highest level of education that a text names, other than in the name of a school. */
final class FindLevel {
    private static final Pattern LEVEL =
            Pattern.compile(
                    "博士(?:研究生)?|硕士(?:研究生)?|研究生|MBA|本科|学士|大学专科|大专|专科|高职|高技"
                            + "|高中|中专|中技|中职|职高|技校|初中|小学",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern START_OF_SEGMENT =
            Pattern.compile("^(.*[，,;；\\s(（|｜])?[^，,;；\\s(（|｜]*$", Pattern.DOTALL);
    private static final int LONGEST_SUFFIX = 2;

    private final Understanding understanding;

    FindLevel(Understanding understanding) {
        this.understanding = understanding;
    }

    /** In the text's words, or in Chinese ones for an English degree. */
    Optional<String> in(String text) {
        String best = "";
        Matcher matcher = LEVEL.matcher(text);
        while (matcher.find()) {
            String segment = segmentUpTo(matcher.end(), text);
            boolean ofSchool = Organisation.isSchool(segment) && !segment.equals(matcher.group());
            if (!ofSchool && rank(matcher.group()).compareTo(rank(best)) > 0) {
                best = matcher.group();
            }
        }
        return best.isEmpty() ? EnglishLevels.in(text) : Optional.of(best);
    }

    /** Where the segment is a level and little else: 本科, 高中学历. */
    Optional<String> alone(String segment) {
        Matcher matcher = LEVEL.matcher(segment);
        return matcher.find() && segment.length() <= matcher.group().length() + LONGEST_SUFFIX
                ? Optional.of(matcher.group())
                : Optional.empty();
    }

    /** The least level for words that are none. */
    EducationLevel rank(String level) {
        return level.isEmpty()
                ? EducationLevel.NONE
                : understanding.level(level).orElse(EducationLevel.NONE);
    }

    static String without(String text) {
        return LEVEL.matcher(text).replaceAll("");
    }

    private static String segmentUpTo(int end, String text) {
        String before = text.substring(0, end);
        Matcher start = START_OF_SEGMENT.matcher(before);
        return start.matches() && start.group(1) != null
                ? before.substring(start.group(1).length())
                : before;
    }
}
