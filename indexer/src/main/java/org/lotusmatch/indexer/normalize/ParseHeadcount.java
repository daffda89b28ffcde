package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.Headcount;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many people are looked for: 招1人, 5-10人, 3名, 10; open for 若干 and 不限. */
final class ParseHeadcount implements Parser<Headcount> {
    private static final int MOST = 99_999;
    private static final Pattern OPEN = Pattern.compile("若干|不限|多名|数名|长期招");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:招聘?|约|拟招)?(\\d{1,6})(?:\\.0)?(?:[人名位]?[-~—–至到](\\d{1,6}))?"
                            + "个?[人名位]?(?:以上|左右|以内)?");

    @Override
    public Reading<Headcount> parse(String words) {
        String folded = ChineseNumerals.toDigits(Words.fold(words));
        if (OPEN.matcher(folded).find()) {
            return Reading.open();
        }
        Matcher count = COUNT.matcher(folded);
        if (!count.matches()) {
            return Reading.unclear();
        }
        int low = Integer.parseInt(count.group(1));
        int high = count.group(2) == null ? low : Integer.parseInt(count.group(2));
        return low >= 1 && high >= low && high <= MOST
                ? Reading.of(new Headcount(low, high, words))
                : Reading.unclear();
    }
}
