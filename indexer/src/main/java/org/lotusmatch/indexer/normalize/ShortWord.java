package org.lotusmatch.indexer.normalize;

/**
 * Chinese is written without gaps, so a word of two characters may be an accident of its
 * neighbours: 压测 in 血压测量. Such a word counts only if something that is no part of a word stands at
 * one side.
 */
final class ShortWord {
    private static final int SHORT = 2;

    /** Ends of the verbs, and the particles, that skills are named with. */
    private static final String BEFORE = "的和及与或等做会懂能有为在对从以并过悉通握练责事解行备用持成干学教由含如到跟按得";

    private static final String BEHIND = "的和及与或等者类工师员岗技经操作方相知基能证可进并者优为";

    private ShortWord() {}

    static boolean standsApart(String text, int start, int end) {
        if (end - start > SHORT || !isIdeograph(text.charAt(start))) {
            return true;
        }
        return start == 0
                || end == text.length()
                || isGap(text.charAt(start - 1), BEFORE)
                || isGap(text.charAt(end), BEHIND);
    }

    /** Whether no part of a word stands before {@code start}. */
    static boolean beginsApart(String text, int start) {
        return start == 0 || isGap(text.charAt(start - 1), BEFORE);
    }

    private static boolean isGap(char c, String particles) {
        return !isIdeograph(c) || particles.indexOf(c) >= 0;
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c);
    }
}
