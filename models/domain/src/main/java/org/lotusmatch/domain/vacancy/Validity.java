package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * When a vacancy may be answered.
 *
 * @param postedOn first day, null if not said
 * @param through last day, inclusive, null if not said
 */
public record Validity(@Nullable LocalDate postedOn, @Nullable LocalDate through) {
    public static final Validity UNKNOWN = new Validity(null, null);

    /** Whether the last day has passed; false where none is said. */
    public boolean isExpired(LocalDate today) {
        return through != null && through.isBefore(today);
    }
}
