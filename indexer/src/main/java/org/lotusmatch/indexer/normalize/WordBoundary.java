package org.lotusmatch.indexer.normalize;

import java.util.Set;

/**
 * Where a word of Latin letters begins and ends: Tform is not in platform, Java not in JavaScript,
 * C not in C++, Go neither in Google nor in "go to market". Chinese words have no such marks and
 * are always taken.
 */
final class WordBoundary {
    private static final int NAME_WITH_VERSION = 3;

    /** Names that are also plain English words; in an English sentence they mean nothing. */
    private static final Set<String> ENGLISH =
            Set.of(
                    "go", "c", "r", "excel", "word", "access", "swift", "rust", "shell", "spark",
                    "express", "react", "office", "spring", "git", "less");

    private WordBoundary() {}

    static boolean holds(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (isLatinOrDigit(text.charAt(start)) && isLatinOrDigit(before)) {
            return false;
        }
        if (isLatinOrDigit(text.charAt(end - 1)) && !mayEndHere(text, start, end)) {
            return false;
        }
        if (end - start == 1
                && isPartOfTerm(before, end == text.length() ? ' ' : text.charAt(end))) {
            return false;
        }
        boolean inEnglish = isLowerCaseWord(text, start - 1, -1) || isLowerCaseWord(text, end, 1);
        return !inEnglish || !ENGLISH.contains(text.substring(start, end));
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLatinOrDigit(char c) {
        return isLatin(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A version number may follow a name, as in Java8; .NET, ++ and # make another name. */
    private static boolean mayEndHere(String text, int start, int end) {
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        if (isDigit(after)) {
            return end - start >= NAME_WITH_VERSION && isLatin(text.charAt(end - 1));
        }
        if (after == '.') {
            return end + 1 == text.length() || !isLatin(text.charAt(end + 1));
        }
        return !isLatin(after) && after != '#' && !text.startsWith("++", end);
    }

    /** A single letter is not a word of its own in R&D, e-R, 维生素C, C端, C照. */
    private static boolean isPartOfTerm(char before, char after) {
        return "&-_.'’素".indexOf(before) >= 0 || "&-_'’端轮类级证照栋座区型位罩".indexOf(after) >= 0;
    }

    /** Whether, across at least one space, a lower-case letter is next. */
    private static boolean isLowerCaseWord(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at != from
                && at >= 0
                && at < text.length()
                && text.charAt(at) >= 'a'
                && text.charAt(at) <= 'z';
    }
}
