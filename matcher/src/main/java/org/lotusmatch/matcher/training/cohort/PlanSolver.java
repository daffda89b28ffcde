package org.lotusmatch.matcher.training.cohort;

/** Finds the plan with most expected hires. Implementations are thread-safe. */
public interface PlanSolver {
    /**
     * @param search how long and how near; asked now and then whether to stop
     * @return the best plan found in that time, at worst that nobody is trained
     */
    CohortPlan solve(CohortProblem problem, PlanSearch search);
}
