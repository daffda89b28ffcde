package org.lotusmatch.matcher.match;

import java.util.List;

/**
 * An answer.
 *
 * @param items best fit first
 * @param considered records that were scored
 * @param <T> vacancy or profile
 */
public record Recommendation<T>(List<Recommended<T>> items, int considered) {
    public Recommendation {
        items = List.copyOf(items);
    }

    /** The items from {@code offset}, at most {@code limit} of them. */
    public Recommendation<T> page(int offset, int limit) {
        int from = Math.min(offset, items.size());
        int to = Math.min(from + limit, items.size());
        return new Recommendation<>(items.subList(from, to), considered);
    }
}
