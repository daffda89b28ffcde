package org.lotusmatch.domain.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which words are compared: NFKC, lower case, no white space. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private Words() {}

    /** {@code "Ｊａｖａ 开发"} becomes {@code "java开发"}. */
    public static String fold(String words) {
        return isFolded(words) ? words : normalized(words);
    }

    /** Most words are: they have only ideographs, small letters and digits. */
    private static boolean isFolded(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean plain =
                    (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)
                            || (c >= 'a' && c <= 'z')
                            || (c >= '0' && c <= '9');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String normalized(String words) {
        String wide = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return SPACE.matcher(wide.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
