package org.lotusmatch.domain.policy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The days on which a version is in force, both included.
 *
 * @param from first day
 * @param to last day; null = no end is known
 */
public record InForce(LocalDate from, @Nullable LocalDate to) {
    public InForce {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("valid to " + to + " is before from " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(InForce other) {
        return contains(other.from) || other.contains(from);
    }
}
