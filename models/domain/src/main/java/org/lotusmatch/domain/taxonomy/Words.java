package org.lotusmatch.domain.taxonomy;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which words are compared: NFKC, lower case, no white space. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    private static final int FIRST_IDEOGRAPH = 0x4e00;
    private static final int LAST_IDEOGRAPH = 0x9fff;

    /** Full-width forms of ASCII, and how far they lie from it. */
    private static final int FIRST_WIDE = 0xff01;

    private static final int LAST_WIDE = 0xff5e;
    private static final int WIDE_TO_ASCII = 0xfee0;

    private static final String UNCHANGED = "、。“”‘’《》【】";

    private Words() {}

    /** {@code "Ｊａｖａ 开发"} becomes {@code "java开发"}. */
    public static String fold(String words) {
        String plain = foldPlain(words);
        return plain == null ? foldAny(words) : plain;
    }

    /** In one pass, what nearly all Chinese text consists of; null where anything else occurs. */
    private static @Nullable String foldPlain(String words) {
        char[] folded = new char[words.length()];
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char narrow = c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDE_TO_ASCII) : c;
            if (narrow < 0x80) {
                if (!isSpace(narrow)) {
                    folded[length++] = Character.toLowerCase(narrow);
                }
            } else if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || UNCHANGED.indexOf(c) >= 0) {
                folded[length++] = c;
            } else {
                return null;
            }
        }
        return new String(folded, 0, length);
    }

    static String foldAny(String words) {
        String wide = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return SPACE.matcher(wide.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
