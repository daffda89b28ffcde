package org.lotusmatch.matcher.training.cohort;

/** Told how far a plan is, and asked whether to go on. Implementations are thread-safe. */
public interface PlanProgress {
    /**
     * @param share in [0, 1]
     */
    void reached(double share);

    boolean isCancelled();
}
