package org.lotusmatch.indexer.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A header as it is compared: NFKC, lower-case, letters and digits only.
 *
 * @param text empty if the header has neither
 */
record HeaderKey(String text) {
    private static final int MAX_LENGTH = 100;
    private static final Pattern BRACKETS =
            Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\{[^}]*}|<[^>]*>|【[^】]*】|《[^》]*》|〔[^〕]*〕");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** With what stands in brackets: {@code 通勤上限（公里）} is {@code 通勤上限公里}. */
    static HeaderKey of(String header) {
        return new HeaderKey(NO_LETTER.matcher(unified(header)).replaceAll(""));
    }

    /** Without what stands in brackets: {@code *薪资（元/月）} is {@code 薪资}. */
    static HeaderKey withoutBrackets(String header) {
        return of(BRACKETS.matcher(unified(header)).replaceAll(""));
    }

    private static String unified(String header) {
        String start = header.substring(0, Math.min(header.length(), MAX_LENGTH));
        return Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
