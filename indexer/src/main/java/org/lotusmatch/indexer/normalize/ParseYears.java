package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.YearsRequirement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years of experience: 不限, 3-4年工作经验, 5年以上, 1年以下, 应届毕业生. */
final class ParseYears implements Parser<YearsRequirement> {
    private static final int MOST_YEARS = 50;
    private static final double MONTHS = 12;
    private static final Pattern NONE =
            Pattern.compile("不限|无需|无要求|不要求|无工作经验|无经验|没有经验|应届|在校|在读|毕业生|零经验|^无$|^0年?$");
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2}(?:\\.\\d)?)(?:年|个月)?(?:[-~—–至到](\\d{1,2}(?:\\.\\d)?))?(年|个月)(?![/份])"
                        + "(?:工作|相关|行业|以内)*(?:经[验历])?(以上|及以上|以下|以内|内|左右)?");
    private static final Pattern HALF = Pattern.compile("半年");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:[-~—–](\\d{1,2}))?(以上)?");

    @Override
    public Reading<YearsRequirement> parse(String words) {
        String folded = ChineseNumerals.toDigits(Words.fold(words));
        folded = HALF.matcher(folded).replaceAll("0.5年");
        Matcher years = YEARS.matcher(folded);
        if (years.find()) {
            return range(years, words, folded.contains("以内") || folded.contains("以下"));
        }
        if (NONE.matcher(folded).find()) {
            return Reading.of(new YearsRequirement(0, null, words));
        }
        Matcher bare = NUMBERS.matcher(folded);
        return bare.matches() ? bareNumbers(bare, words) : Reading.unclear();
    }

    private static Reading<YearsRequirement> range(Matcher years, String words, boolean below) {
        double unit = years.group(3).equals("年") ? 1 : 1 / MONTHS;
        double low = Double.parseDouble(years.group(1)) * unit;
        if (years.group(2) != null) {
            return sound(low, Double.parseDouble(years.group(2)) * unit, words);
        }
        if (below) {
            return sound(0, low, words);
        }
        return atLeast(low, words);
    }

    private static Reading<YearsRequirement> bareNumbers(Matcher numbers, String words) {
        double low = Double.parseDouble(numbers.group(1));
        return numbers.group(2) == null
                ? atLeast(low, words)
                : sound(low, Double.parseDouble(numbers.group(2)), words);
    }

    private static Reading<YearsRequirement> atLeast(double low, String words) {
        return low <= MOST_YEARS
                ? Reading.of(new YearsRequirement(low, null, words))
                : Reading.unclear();
    }

    private static Reading<YearsRequirement> sound(double low, double high, String words) {
        return low <= high && high <= MOST_YEARS
                ? Reading.of(new YearsRequirement(low, high, words))
                : Reading.unclear();
    }
}
