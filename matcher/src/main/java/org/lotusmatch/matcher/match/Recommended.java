package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.fit.Fit;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A record and how it fits.
 *
 * @param <T> vacancy or profile
 * @param tier 0 above the line, 1 below it, 2 stopped by law
 */
public record Recommended<T>(T record, Fit fit, int tier) {
    /**
     * Above the line before below it, and what the law forbids last; within each the highest score
     * first, then what is better known, then id, so that the order of equals is always the same.
     */
    static <T> Comparator<Recommended<T>> bestFirst(
            ToDoubleFunction<Recommended<T>> score, Function<T, String> id) {
        return Comparator.<Recommended<T>>comparingInt(Recommended::tier)
                .thenComparingDouble(item -> -score.applyAsDouble(item))
                .thenComparingDouble(item -> -item.fit().known())
                .thenComparing(item -> id.apply(item.record()));
    }

    /** Whether nothing required is unmet and the fit reaches the line. */
    public boolean isAboveLine() {
        return tier == 0;
    }
}
