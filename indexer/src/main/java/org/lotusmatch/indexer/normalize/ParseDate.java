package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.taxonomy.Words;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates: 2019-09-13, 2019/9/12, 2019年9月12日, 20190912, 9.12; open for 长期. A day without a year
 * is resolved by the caller's rule, since it is in the past for a posting and ahead for a closing
 * date.
 */
final class ParseDate {
    private static final int EARLIEST_YEAR = 1990;
    private static final int YEARS_AHEAD = 20;
    private static final Pattern OPEN = Pattern.compile("长期|不限|永久|招满|待定|另行通知|^-+$|^无$");
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:t?\\d{1,2}[:时点].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");

    private final Clock clock;

    ParseDate(Clock clock) {
        this.clock = clock;
    }

    /** A day that has come; without a year, the latest such day not after today. */
    Reading<LocalDate> past(String words) {
        return parse(words, day -> latestNotAfterToday(day));
    }

    /** A day to come; without a year, the first such day not before {@code start} or today. */
    Reading<LocalDate> ahead(String words, @Nullable LocalDate start) {
        LocalDate from = start == null ? LocalDate.now(clock) : start;
        return parse(
                words,
                day -> {
                    LocalDate date = day.atYear(from.getYear());
                    return date.isBefore(from) ? day.atYear(from.getYear() + 1) : date;
                });
    }

    private LocalDate latestNotAfterToday(MonthDay day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate date = day.atYear(today.getYear());
        return date.isAfter(today) ? day.atYear(today.getYear() - 1) : date;
    }

    private Reading<LocalDate> parse(String words, Function<MonthDay, LocalDate> withYear) {
        String folded = Words.fold(words);
        if (OPEN.matcher(folded).find()) {
            return Reading.open();
        }
        try {
            return date(folded, withYear);
        } catch (DateTimeException e) {
            return Reading.unclear();
        }
    }

    /**
     * @throws DateTimeException if there is no such day
     */
    private Reading<LocalDate> date(String folded, Function<MonthDay, LocalDate> withYear) {
        for (Pattern pattern : List.of(FULL, COMPACT)) {
            Matcher matcher = pattern.matcher(folded);
            if (matcher.matches()) {
                return inRange(
                        LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
            }
        }
        Matcher brief = SHORT.matcher(folded);
        return brief.matches()
                ? Reading.of(withYear.apply(MonthDay.of(number(brief, 1), number(brief, 2))))
                : Reading.unclear();
    }

    private Reading<LocalDate> inRange(LocalDate date) {
        int latest = LocalDate.now(clock).getYear() + YEARS_AHEAD;
        return date.getYear() >= EARLIEST_YEAR && date.getYear() <= latest
                ? Reading.of(date)
                : Reading.unclear();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
