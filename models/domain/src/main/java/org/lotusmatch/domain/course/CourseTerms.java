package org.lotusmatch.domain.course;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * When, how long and for what price. Null = not said.
 *
 * @param startsOn first day
 * @param endsOn last day, not before {@code startsOn}
 * @param hours class hours, at least 1
 * @param seats places in the class, at least 1
 * @param feeYuan price before subsidy, at least 0
 * @param subsidyYuan paid by the public hand, at least 0
 */
public record CourseTerms(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer hours,
        @Nullable Integer seats,
        @Nullable Double feeYuan,
        @Nullable Double subsidyYuan) {
    public CourseTerms {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "course ends on " + endsOn + ", before it starts on " + startsOn);
        }
    }

    /** What the person pays; null if the fee is unknown. */
    public @Nullable Double ownCostYuan() {
        if (feeYuan == null) {
            return null;
        }
        return Math.max(0, feeYuan - (subsidyYuan == null ? 0 : subsidyYuan));
    }
}
