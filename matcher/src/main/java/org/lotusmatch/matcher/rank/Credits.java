package org.lotusmatch.matcher.rank;

import java.util.HashMap;
import java.util.Map;

/**
 * Concepts with the credit that a person, or an occupation, has in each: a small open-addressing
 * table, since scoring asks it millions of times. Immutable.
 */
public final class Credits {
    public static final Credits NONE = of(Map.of());

    private static final double LEAST_FREE = 2;

    private final long[] concepts;
    private final double[] values;

    private Credits(int capacity) {
        concepts = new long[capacity];
        values = new double[capacity];
    }

    /**
     * @param credits by {@link Concept#key}, each in (0, 1]
     */
    public static Credits of(Map<Long, Double> credits) {
        int needed = (int) (LEAST_FREE * credits.size()) + 1;
        Credits table = new Credits(Integer.highestOneBit(needed) << 1);
        credits.forEach(table::put);
        return table;
    }

    /** In [0, 1]; 0 for a concept that is not there. */
    public double of(long concept) {
        return values[slot(concept)];
    }

    /** The better credit of both in every concept. */
    Credits or(Credits other) {
        Map<Long, Double> both = new HashMap<>();
        collect(both);
        other.collect(both);
        return of(both);
    }

    private void collect(Map<Long, Double> best) {
        for (int i = 0; i < concepts.length; i++) {
            if (concepts[i] != Concept.NONE) {
                best.merge(concepts[i], values[i], Math::max);
            }
        }
    }

    private void put(long concept, double credit) {
        int slot = slot(concept);
        concepts[slot] = concept;
        values[slot] = credit;
    }

    /** Where the concept is, or the free slot where it would be. */
    private int slot(long concept) {
        int mask = concepts.length - 1;
        int slot = (int) concept & mask;
        while (concepts[slot] != concept && concepts[slot] != Concept.NONE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
