package org.lotusmatch.matcher.training.cohort;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long a plan is looked for.
 *
 * @param limit after which the best found so far is taken, positive
 * @param gap share of the bound that is near enough, in [0, 1)
 * @param threads at least 1
 * @param cancelled asked now and then; true = stop with the best found so far
 */
public record PlanSearch(Duration limit, double gap, int threads, BooleanSupplier cancelled) {
    public PlanSearch {
        if (limit.isNegative() || limit.isZero() || threads < 1 || !(gap >= 0 && gap < 1)) {
            throw new IllegalArgumentException(
                    "search for %s with %d threads to a gap of %s".formatted(limit, threads, gap));
        }
    }

    /** Until the best plan is proven, or time is up. */
    public static PlanSearch exact(Duration limit) {
        return new PlanSearch(limit, 0, 1, () -> false);
    }
}
