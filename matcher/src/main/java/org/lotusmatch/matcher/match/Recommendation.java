package org.lotusmatch.matcher.match;

import java.util.List;

/**
 * An answer.
 *
 * @param items best first
 * @param considered records that were scored
 * @param ranker that made the order: {@link #WEIGHTED}, or the id of a learned one
 * @param <T> vacancy or profile
 */
public record Recommendation<T>(List<Recommended<T>> items, int considered, String ranker) {
    /** The order is that of the fit. */
    public static final String WEIGHTED = "weighted";

    public Recommendation {
        items = List.copyOf(items);
    }

    /** Whether the order was learned from feedback: the fits need not fall then. */
    public boolean isLearned() {
        return !ranker.equals(WEIGHTED);
    }

    /** The items from {@code offset}, at most {@code limit} of them. */
    public Recommendation<T> page(int offset, int limit) {
        int from = Math.min(offset, items.size());
        int to = Math.min(from + limit, items.size());
        return new Recommendation<>(items.subList(from, to), considered, ranker);
    }
}
