package org.lotusmatch.domain.ranking;

/**
 * A 95 % confidence interval.
 *
 * @param low 2.5th percentile
 * @param middle the figure itself
 * @param high 97.5th percentile
 */
public record Interval(double low, double middle, double high) {
    public boolean isAboveZero() {
        return low > 0;
    }
}
