package org.lotusmatch.indexer.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text of one cell, stripped of whitespace at both ends: Unicode's and the ideographic,
 * no-break and zero-width spaces that office software leaves.
 */
record CellText(String text) {
    /** Longest cell taken, in UTF-16 units: three times what Excel allows. */
    static final int MAX_LENGTH = 100_000;

    /** Stands for bytes that the encoding does not know. A noncharacter: no text has it. */
    static final char UNDECODABLE = '\uFFFF';

    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF";

    /** What people and exports write for nothing. */
    private static final Set<String> NOTHING =
            Set.of(
                    "", "无", "暂无", "-", "--", "—", "——", "/", "\\", "\\n", "null", "none", "nan",
                    "n/a", "#n/a");

    private static final int LONGEST_NOTHING = 4;

    static CellText of(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return new CellText(raw.substring(from, to));
    }

    /** Empty, or a word for nothing. */
    boolean isBlank() {
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Reason to refuse the cell. */
    Optional<String> findFault() {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("cell-too-long");
        }
        return text.indexOf(UNDECODABLE) >= 0 || text.indexOf('\0') >= 0
                ? Optional.of("undecodable")
                : Optional.empty();
    }

    /** Fit for a message: undecodable bytes as U+FFFD. */
    static String readable(String text) {
        return text.replace(UNDECODABLE, '\uFFFD').replace('\0', '\uFFFD');
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' && c != '\0')
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || ZERO_WIDTH.indexOf(c) >= 0;
    }
}
