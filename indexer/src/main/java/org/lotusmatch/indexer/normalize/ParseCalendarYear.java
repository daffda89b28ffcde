package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.taxonomy.Words;

import java.time.Clock;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar year: 1988, 1988年3月, 1988-03-01, 2026届. */
final class ParseCalendarYear {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[年届级./-].*)?");
    private static final int EARLIEST = 1900;

    private final Clock clock;

    ParseCalendarYear(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param yearsAhead how far in the future the year may lie
     */
    Reading<Integer> parse(String words, int yearsAhead) {
        Matcher matcher = YEAR.matcher(Words.fold(words));
        if (!matcher.matches()) {
            return Reading.unclear();
        }
        int year = Integer.parseInt(matcher.group(1));
        return year >= EARLIEST && year <= Year.now(clock).getValue() + yearsAhead
                ? Reading.of(year)
                : Reading.unclear();
    }
}
