package org.lotusmatch.matcher.crowding;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When passes are due: at a time of day, and again after each period until the next day.
 *
 * @param at time of day of the first pass
 * @param period above zero; a day = once a day
 */
public record PassTimes(LocalTime at, Duration period) {
    public PassTimes {
        if (!period.isPositive()) {
            throw new IllegalArgumentException(
                    "lotus.crowding.period is " + period + ", must be above 0. Maybe 24h");
        }
    }

    /** How long from now to the next one; above zero. */
    public Duration untilNext(ZonedDateTime now) {
        ZonedDateTime due = now.with(at);
        if (due.isAfter(now)) {
            due = now.minusDays(1).with(at);
        }
        ZonedDateTime tomorrow = due.plusDays(1);
        while (!due.isAfter(now) && due.isBefore(tomorrow)) {
            due = due.plus(period);
        }
        return Duration.between(now, due.isAfter(tomorrow) ? tomorrow : due);
    }
}
