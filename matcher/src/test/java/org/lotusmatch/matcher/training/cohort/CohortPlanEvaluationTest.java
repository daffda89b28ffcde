package org.lotusmatch.matcher.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.matcher.training.cohort.solver.OrToolsPlanSolver;

import java.time.Duration;
import java.util.List;

/**
 * A plan for a whole town: how near to the best, how long it takes, and what it is worth for
 * vacancies that it did not see, beside what people would choose for themselves. The town is
 * invented and drawn by chance.
 */
@Tag("evaluation")
@Tag("heavy")
class CohortPlanEvaluationTest {
    private static final int PEOPLE = 2_000;
    private static final int COMPETITORS = 4_000;
    private static final int COURSES = 300;
    private static final int VACANCIES = 3_000;
    private static final double BUDGET_YUAN = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final double WANTED_GAP = 0.01;
    private static final double WANTED_GAIN = 0.15;
    private static final double NANOS = 1e9;
    private static final String TOWN =
            "invented town, 2,000 people × 300 courses × 3,000 vacancies";

    private static TownPlanning town;

    @BeforeAll
    static void draw() {
        town = TownPlanning.of(PEOPLE, COMPETITORS, COURSES, VACANCIES, 1);
    }

    @Test
    void isNearTheBestInAMinute() {
        long start = System.nanoTime();
        CohortProblem problem = town.problem(0, 1, BUDGET_YUAN);
        long scored = System.nanoTime();
        CohortPlan plan = solve(problem);
        Evaluation.record("training plan, lifts, s", TOWN, (scored - start) / NANOS);
        Evaluation.record("training plan, search, s", TOWN, (System.nanoTime() - scored) / NANOS);
        Evaluation.recordAtMost("training plan, gap to the bound", TOWN, plan.gap(), WANTED_GAP);
        assertThat(PlanLedger.fits(problem, plan.taken())).isTrue();
        assertThat(plan.gap()).isLessThanOrEqualTo(WANTED_GAP);
    }

    @Test
    void bringsMorePeopleToWorkThanTheirOwnChoices() {
        CohortProblem seen = town.problem(0, 2, BUDGET_YUAN);
        CohortProblem heldOut = town.problem(1, 2, BUDGET_YUAN);
        double gain = gain(seen, heldOut, BUDGET_YUAN);
        // with money for half of the people; beside it what scarcer and ample money make of it
        double scarce = gain(seen, heldOut, 0.3 * BUDGET_YUAN);
        double ample = gain(seen, heldOut, 3 * BUDGET_YUAN);
        assertThat(gain).isGreaterThanOrEqualTo(WANTED_GAIN);
        assertThat(scarce).isGreaterThanOrEqualTo(WANTED_GAIN);
        assertThat(ample).isPositive();
    }

    private static double gain(CohortProblem seen, CohortProblem heldOut, double budget) {
        CohortProblem problem = seen.withBudget(budget);
        double own = TownPlanning.hires(heldOut, OwnBestPlan.of(problem));
        double greedy = TownPlanning.hires(heldOut, greedy(problem));
        double planned = TownPlanning.hires(heldOut, solve(problem).taken());
        String where = TOWN + ", half planned for, half judged, %,.0f yuan";
        String with = where.formatted(budget);
        Evaluation.record("training plan, hires, own best course", with, own);
        Evaluation.record("training plan, hires, greedy by yuan", with, greedy);
        Evaluation.record("training plan, hires, planned", with, planned);
        Evaluation.record("training plan, gain over own best", with, planned / own - 1);
        return planned / own - 1;
    }

    private static CohortPlan solve(CohortProblem problem) {
        return new OrToolsPlanSolver()
                .solve(problem, new PlanSearch(LIMIT, WANTED_GAP / 10, 2, () -> false));
    }

    /** A harder thing to beat: one option after the other that gains most for its money. */
    private static List<TrainingOption> greedy(CohortProblem problem) {
        GrowingPlan growing = new GrowingPlan(problem, new ExpectedHires(problem.posts()));
        growing.fill(true);
        return growing.taken();
    }
}
