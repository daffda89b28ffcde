package org.lotusmatch.indexer.normalize;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the Chinese numerals of small numbers as digits: 三年以上 becomes 3年以上, 十五 becomes 15. */
final class ChineseNumerals {
    private static final Pattern TENS = Pattern.compile("([二两三四五六七八九])?十([一二三四五六七八九])?");
    private static final Pattern ONES = Pattern.compile("[一二两三四五六七八九](?=[年个名人月位至到-])");
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    static String toDigits(String words) {
        String tens = TENS.matcher(words).replaceAll(ChineseNumerals::tens);
        return ONES.matcher(tens).replaceAll(one -> String.valueOf(digit(one.group())));
    }

    private static String tens(MatchResult match) {
        int tens = match.group(1) == null ? 1 : digit(match.group(1));
        int ones = match.group(2) == null ? 0 : digit(match.group(2));
        return String.valueOf(tens * 10 + ones);
    }

    private static int digit(String numeral) {
        return numeral.equals("两") ? 2 : DIGITS.indexOf(numeral);
    }
}
