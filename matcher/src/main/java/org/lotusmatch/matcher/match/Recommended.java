package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.fit.Fit;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A record and how it fits.
 *
 * @param <T> vacancy or profile
 */
public record Recommended<T>(T record, Fit fit) {
    /**
     * Best fit first; then nothing unmet before something unmet, then what is better known, then
     * id, so that the order of equals is always the same.
     */
    static <T> Comparator<Recommended<T>> bestFirst(Function<T, String> id) {
        return Comparator.<Recommended<T>>comparingDouble(item -> -item.fit().fit())
                .thenComparingInt(item -> item.fit().unmet().size())
                .thenComparingDouble(item -> -item.fit().known())
                .thenComparing(item -> id.apply(item.record()));
    }
}
