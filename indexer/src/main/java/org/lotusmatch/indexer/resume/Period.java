package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Time between two months, as résumés write it.
 *
 * @param from first month
 * @param to last month; null = it goes on
 * @param wholeYears whether only years were written
 */
record Period(YearMonth from, @Nullable YearMonth to, boolean wholeYears) {
    private static final double MONTHS_A_YEAR = 12;
    private static final double MOST_YEARS = 60;

    /** Rounded to tenths, in [0, 60]. */
    double years(YearMonth today) {
        long months = ChronoUnit.MONTHS.between(from, to == null ? today : to);
        double years = Math.clamp(months / MONTHS_A_YEAR, 0, MOST_YEARS);
        return Math.round(years * 10) / 10.0;
    }

    /** The year in which it ended; null if it goes on. */
    @Nullable Integer endYear() {
        return to == null ? null : to.getYear();
    }
}
