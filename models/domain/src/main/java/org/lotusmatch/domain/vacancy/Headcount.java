package org.lotusmatch.domain.vacancy;

/**
 * How many people are looked for.
 *
 * @param low at least 1
 * @param high at least {@code low}
 * @param words as written
 */
public record Headcount(int low, int high, String words) {
    public Headcount {
        if (low < 1 || high < low) {
            throw new IllegalArgumentException(
                    "headcount is " + low + " to " + high + ", must be 1 <= low <= high");
        }
    }
}
