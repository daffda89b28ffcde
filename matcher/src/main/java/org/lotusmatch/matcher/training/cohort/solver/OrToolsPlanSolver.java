package org.lotusmatch.matcher.training.cohort.solver;

import com.google.ortools.Loader;

import org.lotusmatch.matcher.training.cohort.CohortPlan;
import org.lotusmatch.matcher.training.cohort.CohortProblem;
import org.lotusmatch.matcher.training.cohort.PlanSearch;
import org.lotusmatch.matcher.training.cohort.PlanSolver;

/**
 * Solves the linear relaxation first, whose optimum no plan exceeds, and makes a plan of its
 * shares; where that is not near enough, an integer program goes on from there. Thread-safe.
 */
public final class OrToolsPlanSolver implements PlanSolver {
    private final String relaxation;
    private final String integer;

    /** With the programs that were fastest when measured. */
    public OrToolsPlanSolver() {
        this("GLOP", "SCIP");
    }

    OrToolsPlanSolver(String relaxation, String integer) {
        this.relaxation = relaxation;
        this.integer = integer;
        Natives.load();
    }

    /** Loaded once, when the first solver is made. */
    private static final class Natives {
        static {
            Loader.loadNativeLibraries();
        }

        private Natives() {}

        static void load() {}
    }

    @Override
    public CohortPlan solve(CohortProblem problem, PlanSearch search) {
        PlanHunt hunt = new PlanHunt(problem, search);
        hunt.grow();
        if (hunt.goesOn()) {
            hunt.relax(relaxation);
        }
        if (hunt.goesOn()) {
            hunt.branch(integer);
        }
        return hunt.plan();
    }
}
