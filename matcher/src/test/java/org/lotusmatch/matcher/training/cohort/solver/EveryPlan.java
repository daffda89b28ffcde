package org.lotusmatch.matcher.training.cohort.solver;

import org.lotusmatch.matcher.training.cohort.CohortProblem;
import org.lotusmatch.matcher.training.cohort.ExpectedHires;
import org.lotusmatch.matcher.training.cohort.PlanLedger;
import org.lotusmatch.matcher.training.cohort.TrainingOption;

import java.util.ArrayList;
import java.util.List;

/** Tries everything. */
final class EveryPlan {
    private final CohortProblem problem;
    private final ExpectedHires measure;
    private final List<TrainingOption> taken = new ArrayList<>();
    private double best;

    private EveryPlan(CohortProblem problem) {
        this.problem = problem;
        this.measure = new ExpectedHires(problem.posts());
    }

    /** Expected hires of the best plan. */
    static double best(CohortProblem problem) {
        EveryPlan every = new EveryPlan(problem);
        every.decide(0);
        return every.best;
    }

    private void decide(int person) {
        if (person == problem.people().size()) {
            // no half-made plan is judged: rooms and money only get tighter
            best = Math.max(best, measure.of(taken));
            return;
        }
        decide(person + 1);
        for (TrainingOption option : problem.options()) {
            if (option.person() == person) {
                taken.add(option);
                if (PlanLedger.fits(problem, taken)) {
                    decide(person + 1);
                }
                taken.removeLast();
            }
        }
    }
}
