package org.lotusmatch.matcher.training.cohort.solver;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;

import org.lotusmatch.matcher.training.cohort.CohortPlan;
import org.lotusmatch.matcher.training.cohort.CohortProblem;
import org.lotusmatch.matcher.training.cohort.ExpectedHires;
import org.lotusmatch.matcher.training.cohort.GrowingPlan;
import org.lotusmatch.matcher.training.cohort.OpenPosts;
import org.lotusmatch.matcher.training.cohort.PlanSearch;
import org.lotusmatch.matcher.training.cohort.TrainingOption;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One search: the best plan so far and what no plan exceeds, which come nearer. */
final class PlanHunt {
    /** Equal for our purposes: a millionth of a hire. */
    private static final double SAME = 1e-6;

    /** Share of the bound by which tangents may overstate it before the next round. */
    private static final double ROUGH = 2e-4;

    /** Shares below are roundings of nothing. */
    private static final double NOTHING = 1e-4;

    private final CohortProblem problem;
    private final PlanSearch search;
    private final ExpectedHires measure;
    private final long end;
    private List<TrainingOption> best = List.of();
    private double hires;
    private double bound;

    PlanHunt(CohortProblem problem, PlanSearch search) {
        this.problem = problem;
        this.search = search;
        this.measure = new ExpectedHires(problem.posts());
        this.end = System.nanoTime() + search.limit().toNanos();
        this.bound =
                problem.posts().stream().mapToInt(OpenPosts::openings).sum() - measure.untrained();
    }

    boolean goesOn() {
        return bound - hires > Math.max(SAME, search.gap() * bound) && !isOver();
    }

    private boolean isOver() {
        return search.cancelled().getAsBoolean() || left().isNegative() || left().isZero();
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** Plans without any program. */
    void grow() {
        for (boolean perYuan : new boolean[] {false, true}) {
            GrowingPlan growing = new GrowingPlan(problem, measure);
            growing.fill(perYuan);
            offer(growing);
        }
    }

    /** The best of all plans with shares of options, and plans made of it. */
    void relax(String kind) {
        try (PlanProgram program = new PlanProgram(problem, kind, false)) {
            boolean rough = true;
            while (rough && goesOn()) {
                if (program.solve(left(), 0, 1, new double[0]) != ResultStatus.OPTIMAL) {
                    return;
                }
                lower(program.bound());
                round(program.shares());
                rough = program.tighten(SAME / 10) > Math.max(SAME, ROUGH * search.gap() * bound);
            }
        }
    }

    /** Whole options, until the best plan is proven or time is up. */
    void branch(String kind) {
        try (PlanProgram program = new PlanProgram(problem, kind, true)) {
            while (goesOn()) {
                double gap = search.gap() / 2;
                ResultStatus status = program.solve(left(), gap, search.threads(), start());
                if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
                    return;
                }
                lower(program.bound());
                round(program.shares());
                if (program.tighten(0) <= SAME / 10 && status == ResultStatus.OPTIMAL) {
                    return;
                }
            }
        }
    }

    private double[] start() {
        Set<TrainingOption> taken = new HashSet<>(best);
        return problem.options().stream().mapToDouble(o -> taken.contains(o) ? 1 : 0).toArray();
    }

    private void lower(double filled) {
        bound = Math.max(hires, Math.min(bound, filled - measure.untrained()));
    }

    /** The largest shares become whole, then what is left of money and seats is used. */
    private void round(double[] shares) {
        GrowingPlan growing = new GrowingPlan(problem, measure);
        growing.addAll(
                IntStream.range(0, shares.length)
                        .filter(i -> shares[i] > NOTHING)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -shares[i]))
                        .map(problem.options()::get)
                        .toList());
        growing.fill(false);
        offer(growing);
    }

    private void offer(GrowingPlan growing) {
        growing.exchange(this::isOver);
        List<TrainingOption> taken = growing.taken();
        double value = measure.of(taken);
        if (value > hires) {
            best = taken;
            hires = value;
        }
    }

    CohortPlan plan() {
        return new CohortPlan(best, hires, bound, status());
    }

    private CohortPlan.Status status() {
        if (bound - hires <= SAME) {
            return CohortPlan.Status.OPTIMAL;
        }
        if (bound - hires <= search.gap() * bound) {
            return CohortPlan.Status.CLOSE;
        }
        return search.cancelled().getAsBoolean()
                ? CohortPlan.Status.CANCELLED
                : CohortPlan.Status.TIME_UP;
    }
}
