package org.lotusmatch.indexer.normalize;

import java.util.regex.Pattern;

/**
 * Words that turn a mention into its opposite: 不会开车, 无需英语, 想学电工, C#没有接触过; or into an offer: 免费教推拿,
 * 统一办理健康证.
 */
final class Negation {
    private static final int REACH = 10;

    /** Without one of these the slower patterns cannot fit. */
    private static final String FIRST = "不无没未想打准希免统协包";

    private static final String FIRST_BEHIND = "不没";

    private static final Pattern DENIES =
            Pattern.compile(
                    "(?:不会|不懂|不用|不需要?|不要求|无需|无须|没有|没做过|没学过|没考|未考|未取得|想学|想考|打算学|打算考|准备考|希望学"
                            + "|(?:免费|包)[教学办]|(?:统一|协助)办理?)[^，,。；;！!\\n]{0,6}$");

    private static final Pattern DENIED =
            Pattern.compile(
                    "^[^，,。；;！!、\\n"
                            + "]{0,4}?(?:不作要求|不做要求|不要求|不限|没关系|没有?(?:接触|做|学|用|碰)过|不会(?=[，,。；;]|$))");

    private Negation() {}

    /** Whether the words right around a mention deny it. */
    static boolean denies(String text, int start, int end) {
        return precedes(text, start) || follows(text, end);
    }

    /** Whether the words right before {@code start} deny what follows. */
    static boolean precedes(String text, int start) {
        int from = Math.max(0, start - REACH);
        return has(FIRST, text, from, start) && DENIES.matcher(text.substring(from, start)).find();
    }

    private static boolean follows(String text, int end) {
        int to = Math.min(text.length(), end + REACH);
        return has(FIRST_BEHIND, text, end, to) && DENIED.matcher(text.substring(end, to)).find();
    }

    private static boolean has(String letters, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (letters.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
