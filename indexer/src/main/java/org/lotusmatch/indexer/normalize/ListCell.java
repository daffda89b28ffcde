package org.lotusmatch.indexer.normalize;

import java.util.List;
import java.util.regex.Pattern;

/** Splits cells that hold several values. */
final class ListCell {
    private static final Pattern MARKS = Pattern.compile("[、，,;；|｜\\n\\r]+");
    private static final Pattern MARKS_OR_SPACE = Pattern.compile("[、，,;；|｜\\s\\u3000]+");

    private static final int LONGEST = 5_000;

    private ListCell() {}

    /** Parts between 、，,;；| and line breaks, stripped, without blanks, each once. */
    static List<String> split(String cell) {
        return parts(cell, MARKS);
    }

    /** The same, with white space as a further mark: 五险一金 全勤奖. */
    static List<String> splitAlsoAtSpaces(String cell) {
        return parts(cell, MARKS_OR_SPACE);
    }

    private static List<String> parts(String cell, Pattern marks) {
        return marks.splitAsStream(LongText.cut(cell, LONGEST))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
