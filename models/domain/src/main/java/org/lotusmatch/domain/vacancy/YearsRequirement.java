package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * Years of experience asked for.
 *
 * @param low 0 = none needed
 * @param high null = no upper bound
 * @param words as written
 */
public record YearsRequirement(double low, @Nullable Double high, String words) {
    public YearsRequirement {
        if (low < 0 || (high != null && high < low)) {
            throw new IllegalArgumentException(
                    "years are " + low + " to " + high + ", must be 0 <= low <= high");
        }
    }
}
