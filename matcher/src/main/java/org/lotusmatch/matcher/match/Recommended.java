package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.fit.Fit;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A record and how it fits.
 *
 * @param <T> vacancy or profile
 * @param isAboveLine whether nothing required is unmet and the fit reaches the line
 */
public record Recommended<T>(T record, Fit fit, boolean isAboveLine) {
    /**
     * Above the line before below it, and what the law forbids last; within each the best fit
     * first, then what is better known, then id, so that the order of equals is always the same.
     */
    static <T> Comparator<Recommended<T>> bestFirst(Function<T, String> id) {
        return Comparator.<Recommended<T>>comparingInt(Recommended::place)
                .thenComparingDouble(item -> -item.fit().fit())
                .thenComparingDouble(item -> -item.fit().known())
                .thenComparing(item -> id.apply(item.record()));
    }

    private int place() {
        if (isAboveLine) {
            return 0;
        }
        return fit.isStoppedByLaw() ? 2 : 1;
    }
}
