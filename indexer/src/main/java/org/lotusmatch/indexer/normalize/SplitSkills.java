package org.lotusmatch.indexer.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Splits a list of skills. Slashes and spaces part skills only where that makes known ones: C/C++,
 * A/B测试 and Spring Boot stay whole, Java Spring MySQL becomes three.
 */
final class SplitSkills {
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern PLUS = Pattern.compile("(?<![+])\\+(?![+\\s]|$)");

    private static final int MOST_WORDS = 5;

    private final Predicate<String> isKnown;

    SplitSkills(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : ListCell.split(cell)) {
            parts.addAll(isKnown.test(part) ? List.of(part) : splitFurther(part));
        }
        return parts.stream().distinct().toList();
    }

    private List<String> splitFurther(String part) {
        for (Pattern mark : List.of(SLASH, PLUS)) {
            List<String> pieces = Arrays.asList(mark.split(part));
            if (pieces.size() > 1
                    && pieces.stream().anyMatch(isKnown)
                    && pieces.stream().allMatch(piece -> piece.length() > 1)) {
                return pieces.stream().flatMap(piece -> splitAtSpaces(piece).stream()).toList();
            }
        }
        return splitAtSpaces(part);
    }

    /** Joins as many words as are known together; unless most are known, the part stays whole. */
    private List<String> splitAtSpaces(String part) {
        List<String> words = Arrays.asList(SPACE.split(part));
        List<String> runs = new ArrayList<>();
        int known = 0;
        int at = 0;
        while (at < words.size()) {
            int end = longestKnown(words, at);
            runs.add(String.join(" ", words.subList(at, Math.max(end, at + 1))));
            known += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return known * 2 > runs.size() && runs.size() > 1 ? runs : List.of(part);
    }

    /** Index behind the longest known run of words from {@code start}; {@code start} if none. */
    private int longestKnown(List<String> words, int start) {
        for (int end = Math.min(words.size(), start + MOST_WORDS); end > start; end--) {
            if (isKnown.test(String.join(" ", words.subList(start, end)))) {
                return end;
            }
        }
        return start;
    }
}
