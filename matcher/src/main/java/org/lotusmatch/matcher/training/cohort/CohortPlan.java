package org.lotusmatch.matcher.training.cohort;

import java.util.List;

/**
 * Who takes what, and how good that is.
 *
 * @param taken at most one option a person, by person; who is missing is not trained
 * @param hires more expected hires than without training, as {@link ExpectedHires} counts them
 * @param bound no plan has more, proven; at least {@code hires}
 * @param status how the search ended
 */
public record CohortPlan(List<TrainingOption> taken, double hires, double bound, Status status) {
    /** How a search ended. */
    public enum Status {
        /** No better plan exists. */
        OPTIMAL,
        /** As near to the bound as was asked. */
        CLOSE,
        /** Time was up; the best found so far. */
        TIME_UP,
        /** Somebody stopped it; the best found so far. */
        CANCELLED
    }

    public CohortPlan {
        taken = List.copyOf(taken);
        bound = Math.max(bound, hires);
    }

    /**
     * By which share of the bound a better plan could be better, [0, 1]; 0 if nothing is to gain.
     */
    public double gap() {
        return bound <= 0 ? 0 : Math.min(1, (bound - hires) / bound);
    }
}
