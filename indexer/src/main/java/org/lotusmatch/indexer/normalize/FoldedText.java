package org.lotusmatch.indexer.normalize;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text folded as {@link org.lotusmatch.domain.taxonomy.Words#fold} does it, except that line
 * breaks stay, with the way back to the text as written. Immutable.
 */
final class FoldedText {
    private static final int FIRST_IDEOGRAPH = 0x4e00;
    private static final int LAST_IDEOGRAPH = 0x9fff;
    private static final int ASCII = 0x80;

    private final String original;
    private char[] folded;
    private int[] origins;
    private int length;

    private FoldedText(String original) {
        this.original = original;
        this.folded = new char[original.length() + 1];
        this.origins = new int[original.length() + 1];
    }

    static FoldedText of(String original) {
        FoldedText text = new FoldedText(original);
        int at = 0;
        while (at < original.length()) {
            int point = original.codePointAt(at);
            text.add(point, at);
            at += Character.charCount(point);
        }
        text.folded = Arrays.copyOf(text.folded, text.length);
        return text;
    }

    String original() {
        return original;
    }

    /** Not to be changed. */
    char[] folded() {
        return folded;
    }

    int length() {
        return length;
    }

    /** Index in the original of the folded character at {@code index}. */
    int originOf(int index) {
        return origins[index];
    }

    /** Index in the original behind the folded character at {@code index}. */
    int originBehind(int index) {
        return origins[index] + Character.charCount(original.codePointAt(origins[index]));
    }

    private void add(int point, int at) {
        if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
            append((char) point, at);
        } else if (point == '\n' || point == '\r') {
            append('\n', at);
        } else if (point < ASCII) {
            if (!isSpace(point)) {
                append((char) Character.toLowerCase(point), at);
            }
        } else if (!isSpace(point)) {
            addNormalised(point, at);
        }
    }

    private void addNormalised(int point, int at) {
        String wide = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        for (char c : wide.toLowerCase(Locale.ROOT).toCharArray()) {
            if (!isSpace(c)) {
                append(c, at);
            }
        }
    }

    private void append(char c, int at) {
        if (length == origins.length) {
            origins = Arrays.copyOf(origins, length * 2);
            folded = Arrays.copyOf(folded, length * 2);
        }
        origins[length] = at;
        folded[length] = c;
        length++;
    }

    private static boolean isSpace(int point) {
        return switch (point) {
            case ' ', '\t', '\f', 0x0b, 0xa0, 0x3000, 0x200b, 0xfeff -> true;
            default -> false;
        };
    }
}
