package org.lotusmatch.matcher.training.cohort.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.matcher.training.cohort.CohortPlan;
import org.lotusmatch.matcher.training.cohort.CohortPlan.Status;
import org.lotusmatch.matcher.training.cohort.CohortProblem;
import org.lotusmatch.matcher.training.cohort.CourseClass;
import org.lotusmatch.matcher.training.cohort.ExpectedHires;
import org.lotusmatch.matcher.training.cohort.OpenPosts;
import org.lotusmatch.matcher.training.cohort.PlanLedger;
import org.lotusmatch.matcher.training.cohort.PlanSearch;
import org.lotusmatch.matcher.training.cohort.RandomCohorts;
import org.lotusmatch.matcher.training.cohort.TrainingOption;
import org.lotusmatch.matcher.training.cohort.TrainingOption.Shift;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class OrToolsPlanSolverTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int INSTANCES = 120;

    private final OrToolsPlanSolver solver = new OrToolsPlanSolver();

    @Test
    void findsWhatTryingEverythingFinds() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            CohortProblem problem = RandomCohorts.small(seed);
            CohortPlan plan = solver.solve(problem, PlanSearch.exact(LONG));
            assertThat(plan.hires())
                    .as("seed %d", seed)
                    .isCloseTo(EveryPlan.best(problem), within(2e-6));
            assertThat(plan.status()).as("seed %d", seed).isEqualTo(Status.OPTIMAL);
            assertThat(PlanLedger.fits(problem, plan.taken())).as("seed %d", seed).isTrue();
            assertThat(new ExpectedHires(problem.posts()).of(plan.taken())).isEqualTo(plan.hires());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void doesNotTrainFortyForThreePosts(int openings) {
        CohortPlan plan = solver.solve(oneTrade(40, openings, 40), PlanSearch.exact(LONG));
        assertThat(plan.hires()).isLessThan(openings);
        double few =
                solver.solve(oneTrade(40, openings, 2 * openings), PlanSearch.exact(LONG)).hires();
        assertThat(plan.hires() - few).isLessThan(0.4 * openings);
    }

    @Test
    void sendsPeopleToTheSecondBestWhereTheBestIsCrowded() {
        List<CourseClass> classes = List.of(free("welding", 40), free("care", 40));
        List<OpenPosts> posts =
                List.of(new OpenPosts("welder", 3, 2), new OpenPosts("carer", 9, 0));
        List<TrainingOption> options =
                IntStream.range(0, 12)
                        .boxed()
                        .flatMap(p -> List.of(option(p, 0, 0, 0.6), option(p, 1, 1, 0.5)).stream())
                        .toList();
        CohortProblem problem = new CohortProblem(names(12), classes, posts, options, List.of(), 0);
        List<TrainingOption> taken = solver.solve(problem, PlanSearch.exact(LONG)).taken();
        assertThat(taken).hasSize(12);
        assertThat(taken).filteredOn(o -> o.classes().contains(1)).hasSizeGreaterThan(6);
    }

    @Test
    void whoeverStopsItStillGetsThePlanSoFar() {
        CohortProblem problem = RandomCohorts.small(1);
        CohortPlan plan = solver.solve(problem, new PlanSearch(LONG, 0, 1, () -> true));
        assertThat(plan.status()).isEqualTo(Status.CANCELLED);
        assertThat(plan.hires()).isPositive().isLessThanOrEqualTo(plan.bound());
        assertThat(PlanLedger.fits(problem, plan.taken())).isTrue();
    }

    @Test
    void moreMoneyIsNeverWorse() {
        for (long seed = 0; seed < 20; seed++) {
            CohortProblem problem = RandomCohorts.small(seed);
            CohortProblem richer = problem.withBudget(1.2 * problem.budgetYuan());
            assertThat(solver.solve(richer, PlanSearch.exact(LONG)).hires())
                    .isGreaterThanOrEqualTo(
                            solver.solve(problem, PlanSearch.exact(LONG)).hires() - 2e-6);
        }
    }

    private static CohortProblem oneTrade(int people, int openings, int seats) {
        return new CohortProblem(
                names(people),
                List.of(free("welding", seats)),
                List.of(new OpenPosts("welder", openings, 0)),
                IntStream.range(0, people).mapToObj(p -> option(p, 0, 0, 0.8)).toList(),
                List.of(),
                0);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i).toList();
    }

    private static CourseClass free(String name, int seats) {
        return new CourseClass(name, seats, 0, null, null, List.of());
    }

    private static TrainingOption option(int person, int place, int posts, double lift) {
        return new TrainingOption(person, List.of(place), List.of(new Shift(posts, lift)));
    }
}
