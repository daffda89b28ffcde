package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * Ages that an advertisement names. Shown as written, and flagged by the gate; it is no requirement
 * and never reaches the ranker.
 *
 * @param low years, null if not said
 * @param high years, inclusive, at least {@code low}; null if not said; one of both is said
 * @param words as written
 */
public record AgeRange(@Nullable Integer low, @Nullable Integer high, String words) {
    public AgeRange {
        if (low == null && high == null) {
            throw new IllegalArgumentException("one end of the ages must be given");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException(
                    "ages are " + low + " to " + high + ", must be in rising order");
        }
    }
}
