package org.lotusmatch.indexer.normalize;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes amounts in Chinese numerals as digits: 八千到一万 becomes 8千到1万, 三千五 becomes 3500, 五六千 becomes
 * 5-6千, 1万2 becomes 12000, 过万 becomes 1万以上.
 */
final class ChineseAmounts {
    private static final String DIGIT = "[一二两三四五六七八九]";
    private static final Pattern MORE_THAN = Pattern.compile("[过上]([千万])(?![一-龥]?\\d)");
    private static final Pattern TWO_DIGITS =
            Pattern.compile("(?<![十百千万])(" + DIGIT + ")(" + DIGIT + ")(?=[千万])");
    private static final Pattern SHARED_UNIT =
            Pattern.compile("(" + DIGIT + ")(?=[至到-]" + DIGIT + "{1,2}[千万])");

    /** Begins with a Chinese digit, or is 1万2 with a single digit behind the unit. */
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:[一二两三四五六七八九十]|\\d{1,3}(?=[万千]\\d(?![\\d.险天人名个休日])))"
                            + "(?:[一二两三四五六七八九零\\d](?![年月天日个小时名人])|[十百千万])*");

    private static final Pattern NO_NUMBER = Pattern.compile(".*" + DIGIT + "{2}.*");

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int THOUSAND = 1_000;
    private static final int TEN_THOUSAND = 10_000;
    private static final int LONGEST = 12;

    private ChineseAmounts() {}

    static String toDigits(String folded) {
        String words = MORE_THAN.matcher(folded).replaceAll("1$1以上");
        words = TWO_DIGITS.matcher(words).replaceAll(ChineseAmounts::range);
        words = SHARED_UNIT.matcher(words).replaceAll(one -> String.valueOf(digit(one.group())));
        return AMOUNT.matcher(words).replaceAll(ChineseAmounts::amount);
    }

    /** 五六千 is 5-6千; 五三千 is nothing. */
    private static String range(MatchResult match) {
        int low = digit(match.group(1));
        int high = digit(match.group(2));
        return high == low + 1 ? low + "-" + high : match.group();
    }

    private static String amount(MatchResult match) {
        String words = match.group();
        boolean large = words.indexOf('万') >= 0 || words.indexOf('千') >= 0;
        return large && words.length() <= LONGEST && !NO_NUMBER.matcher(words).matches()
                ? written(value(words))
                : words;
    }

    /** Round amounts keep their unit, which the other end of a range may share. */
    private static String written(long yuan) {
        if (yuan % TEN_THOUSAND == 0) {
            return yuan / TEN_THOUSAND + "万";
        }
        return yuan % THOUSAND == 0 && yuan < TEN_THOUSAND
                ? yuan / THOUSAND + "千"
                : String.valueOf(yuan);
    }

    private static long value(String words) {
        long total = 0;
        long section = 0;
        long digits = 0;
        int unit = 1;
        for (char c : words.toCharArray()) {
            int next = unit(c);
            if (next == 0) {
                digits = digits * TEN + digit(String.valueOf(c));
                unit = c == '零' ? TEN : unit;
            } else if (next == TEN_THOUSAND) {
                total += (section + digits) * next;
                section = 0;
            } else {
                section += Math.max(digits, 1) * next;
            }
            digits = next == 0 ? digits : 0;
            unit = next == 0 ? unit : next;
        }
        return total + section + digits * Math.max(1, unit / TEN);
    }

    /** 0 for a digit. */
    private static int unit(char c) {
        return switch (c) {
            case '十' -> TEN;
            case '百' -> TEN * TEN;
            case '千' -> THOUSAND;
            case '万' -> TEN_THOUSAND;
            default -> 0;
        };
    }

    private static int digit(String numeral) {
        if (numeral.equals("两")) {
            return 2;
        }
        int known = NUMERALS.indexOf(numeral);
        return known >= 0 ? known : Integer.parseInt(numeral);
    }
}
