package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number of something, with or without its unit: 180学时, 12公里, 1,800元.
 *
 * @param unit regular expression of units that may follow
 * @param least smallest sensible value
 * @param most largest sensible value
 */
record ParseNumber(Pattern unit, double least, double most) implements Parser<Double> {
    static final ParseNumber HOURS = of("学时|课时|小时|个小时", 1, 10_000);
    static final ParseNumber SEATS = of("人|名|个|位|座", 1, 100_000);
    static final ParseNumber KM = of("km|公里|千米|里内|公里内|公里以内", 0, 5_000);
    static final ParseNumber MINUTES = of("min|分钟|分|分钟内|分钟以内", 0, 24 * 60);
    static final ParseNumber EXPERIENCE_YEARS = of("年|年多|年以上|年经验", 0, 70);

    private static final Pattern OPEN = Pattern.compile("不限|待定|面议|另行通知|-+");
    private static final Pattern FREE = Pattern.compile("免费|全额补贴|无");
    private static final Pattern NUMBER = Pattern.compile("约?(\\d{1,9}(?:\\.\\d{1,3})?)(.*)");

    private static ParseNumber of(String unit, double least, double most) {
        return new ParseNumber(Pattern.compile(unit), least, most);
    }

    @Override
    public Reading<Double> parse(String words) {
        String folded = Words.fold(words).replace(",", "");
        if (OPEN.matcher(folded).matches()) {
            return Reading.open();
        }
        Matcher number = NUMBER.matcher(folded);
        if (!number.matches()) {
            return Reading.unclear();
        }
        String rest = number.group(2);
        double value = Double.parseDouble(number.group(1));
        boolean sound = rest.isEmpty() || unit.matcher(rest).matches();
        return sound && value >= least && value <= most ? Reading.of(value) : Reading.unclear();
    }

    /** The same for a price in yuan, where 免费 is 0. */
    static Reading<Double> yuan(String words) {
        return FREE.matcher(Words.fold(words)).matches()
                ? Reading.of(0.0)
                : of("元|块|元/人|元每人", 0, 10_000_000).parse(words);
    }

    /** The same for whole numbers. */
    Reading<Integer> whole(String words) {
        Reading<Double> reading = parse(words);
        Double value = reading.value();
        if (value == null) {
            return new Reading<>(null, reading.understood());
        }
        return value == Math.rint(value) ? Reading.of(value.intValue()) : Reading.unclear();
    }
}
