package org.lotusmatch.indexer.resume;

import java.text.Normalizer;

/**
 * Mends what PDF writers and templates do to characters: radicals in place of characters (⼯ for 工),
 * symbols of icon fonts, invisible marks, exotic spaces.
 */
final class CleanCharacters {
    private static final int RADICALS_FROM = 0x2E80;
    private static final int RADICALS_TO = 0x2FDF;
    private static final int COMPATIBLE_FROM = 0xF900;
    private static final int COMPATIBLE_TO = 0xFAFF;

    /** Radicals for which Unicode has no compatibility mapping, each with its character. */
    private static final String SIMPLIFIED =
            "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private CleanCharacters() {}

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(clean, character));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int character) {
        if (isBetween(character, RADICALS_FROM, RADICALS_TO)
                || isBetween(character, COMPATIBLE_FROM, COMPATIBLE_TO)) {
            clean.append(ofRadical(character));
            return;
        }
        switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.PRIVATE_USE -> clean.append(' ');
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
            case Character.CONTROL -> clean.append(character == '\t' ? '\t' : ' ');
            default -> clean.appendCodePoint(character);
        }
    }

    private static String ofRadical(int radical) {
        int at = SIMPLIFIED.indexOf(radical);
        return at >= 0 && at % 2 == 0
                ? SIMPLIFIED.substring(at + 1, at + 2)
                : Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
    }

    private static boolean isBetween(int character, int from, int to) {
        return character >= from && character <= to;
    }
}
