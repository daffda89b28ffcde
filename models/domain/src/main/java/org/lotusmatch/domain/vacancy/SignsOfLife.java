package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * When a vacancy was last heard of, as far as imports show it.
 *
 * @param firstSeenOn day of the first import that held it; null if none is recorded
 * @param lastSeenOn day of the latest import that held it, changed or not; null if none is recorded
 * @param employerOn latest sign of life of any vacancy of the same employer; null if the employer
 *     is not named
 */
public record SignsOfLife(
        @Nullable LocalDate firstSeenOn,
        @Nullable LocalDate lastSeenOn,
        @Nullable LocalDate employerOn) {
    public static final SignsOfLife NONE = new SignsOfLife(null, null, null);
}
