package org.lotusmatch.domain.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which words are compared: NFKC, lower case, no white space. */
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");

    private Words() {}

    /** {@code "Ｊａｖａ 开发"} becomes {@code "java开发"}. */
    public static String fold(String words) {
        String wide = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return SPACE.matcher(wide.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
