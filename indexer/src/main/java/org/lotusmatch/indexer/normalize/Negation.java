package org.lotusmatch.indexer.normalize;

import java.util.regex.Pattern;

/** Words that turn a mention into its opposite: 不会开车, 无需英语, 想学电工. */
final class Negation {
    private static final int REACH = 10;

    /** Without one of these the slower pattern cannot fit. */
    private static final String FIRST = "不无没未想打准希";

    private static final Pattern DENIES =
            Pattern.compile(
                    "(?:不会|不懂|不用|不需要?|不要求|无需|无须|没有|没做过|没学过|没考|未考|未取得|想学|想考|打算学|打算考|准备考|希望学)"
                            + "[^，,。；;！!\\n]{0,6}$");

    private Negation() {}

    /** Whether the words right before {@code start} deny what follows. */
    static boolean precedes(String text, int start) {
        int from = Math.max(0, start - REACH);
        for (int at = from; at < start; at++) {
            if (FIRST.indexOf(text.charAt(at)) >= 0) {
                return DENIES.matcher(text.substring(from, start)).find();
            }
        }
        return false;
    }
}
