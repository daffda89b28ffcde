package org.lotusmatch.matcher.training.cohort.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

import org.lotusmatch.matcher.training.cohort.CohortProblem;
import org.lotusmatch.matcher.training.cohort.CourseClass;
import org.lotusmatch.matcher.training.cohort.FilledOpenings;
import org.lotusmatch.matcher.training.cohort.OpenPosts;
import org.lotusmatch.matcher.training.cohort.Rooms;
import org.lotusmatch.matcher.training.cohort.TrainingOption;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A plan as a linear program, or an integer one: a share of each option, the applicants of each
 * group of posts, and the filled openings below tangents of {@link FilledOpenings}. Tangents lie
 * above a concave curve, so the optimum is never below the best plan. Not thread-safe; closing
 * frees native memory.
 */
final class PlanProgram implements AutoCloseable {
    /** Tangents to begin with, in multiples of the openings. */
    private static final double[] FIRST = {0, 0.5, 1, 1.5, 2.5};

    private final CohortProblem problem;
    private final MPSolver solver;
    private final boolean integral;
    private final MPVariable[] shares;
    private final MPVariable[] applicants;
    private final MPVariable[] filled;
    private final FilledOpenings[] curves;
    private final Map<Integer, MPVariable> held = new HashMap<>();

    PlanProgram(CohortProblem problem, String kind, boolean integral) {
        this.problem = problem;
        this.integral = integral;
        solver = Objects.requireNonNull(MPSolver.createSolver(kind), kind);
        shares = solver.makeVarArray(problem.options().size(), 0, 1, integral);
        applicants = solver.makeVarArray(problem.posts().size(), 0, MPSolver.infinity(), false);
        filled = solver.makeVarArray(problem.posts().size(), 0, MPSolver.infinity(), false);
        curves =
                problem.posts().stream()
                        .map(posts -> new FilledOpenings(posts.openings()))
                        .toArray(FilledOpenings[]::new);
        limitPeopleAndMoney();
        limitRooms();
        limitSeats();
        countApplicants();
        maximiseFilled();
    }

    private void limitPeopleAndMoney() {
        Map<Integer, MPConstraint> people = new HashMap<>();
        MPConstraint money = atMost(problem.budgetYuan());
        for (int i = 0; i < shares.length; i++) {
            TrainingOption option = problem.options().get(i);
            people.computeIfAbsent(option.person(), person -> atMost(1))
                    .setCoefficient(shares[i], 1);
            money.setCoefficient(shares[i], problem.yuan(option));
        }
    }

    private void limitSeats() {
        Map<Integer, MPConstraint> seats = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            for (int place : problem.options().get(i).classes()) {
                seats.computeIfAbsent(place, this::seats).setCoefficient(shares[i], 1);
                if (held.containsKey(place)) {
                    MPConstraint needsClass = atMost(0);
                    needsClass.setCoefficient(shares[i], 1);
                    needsClass.setCoefficient(held.get(place), -1);
                }
            }
        }
    }

    private MPConstraint seats(int place) {
        int count = problem.classes().get(place).seats();
        MPVariable isHeld = held.get(place);
        if (isHeld == null) {
            return atMost(count);
        }
        MPConstraint row = atMost(0);
        row.setCoefficient(isHeld, -count);
        return row;
    }

    /** The most classes at one time are found on the first day of one of them. */
    private void limitRooms() {
        for (Rooms rooms : problem.rooms()) {
            rooms.classes()
                    .forEach(
                            place ->
                                    held.computeIfAbsent(
                                            place, p -> solver.makeVar(0, 1, integral, "")));
            List<CourseClass> classes = problem.classes();
            rooms.classes().stream()
                    .map(place -> classes.get(place).startsOn())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(
                            day -> {
                                MPConstraint row = atMost(rooms.count());
                                rooms.classes().stream()
                                        .filter(place -> classes.get(place).isHeldOn(day))
                                        .forEach(p -> row.setCoefficient(held.get(p), 1));
                            });
        }
    }

    private void countApplicants() {
        MPConstraint[] counts = new MPConstraint[applicants.length];
        for (int i = 0; i < counts.length; i++) {
            double ready = problem.posts().get(i).ready();
            counts[i] = solver.makeConstraint(ready, ready);
            counts[i].setCoefficient(applicants[i], 1);
        }
        for (int i = 0; i < shares.length; i++) {
            for (TrainingOption.Shift shift : problem.options().get(i).shifts()) {
                counts[shift.posts()].setCoefficient(shares[i], -shift.applicants());
            }
        }
    }

    private void maximiseFilled() {
        for (int i = 0; i < filled.length; i++) {
            solver.objective().setCoefficient(filled[i], 1);
            OpenPosts posts = problem.posts().get(i);
            for (double multiple : FIRST) {
                addTangent(i, multiple * posts.openings());
            }
            addTangent(i, posts.ready());
        }
        solver.objective().setMaximization();
    }

    /** From now on {@code filled} is exact where so many applicants come. */
    void addTangent(int posts, double at) {
        double slope = curves[posts].slope(at);
        MPConstraint row = atMost(curves[posts].of(at) - slope * at);
        row.setCoefficient(filled[posts], 1);
        row.setCoefficient(applicants[posts], -slope);
    }

    private MPConstraint atMost(double limit) {
        return solver.makeConstraint(-MPSolver.infinity(), limit);
    }

    /**
     * @param startFrom shares to try first; empty if none
     */
    MPSolver.ResultStatus solve(Duration limit, double gap, int threads, double[] startFrom) {
        solver.setTimeLimit(Math.max(1, limit.toMillis()));
        if (integral) {
            solver.setNumThreads(threads);
            if (startFrom.length > 0) {
                solver.setHint(shares, startFrom);
            }
        }
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        return solver.solve(parameters);
    }

    /** Filled openings that no plan exceeds; only after a solution. */
    double bound() {
        return integral ? solver.objective().bestBound() : solver.objective().value();
    }

    double[] shares() {
        return Arrays.stream(shares).mapToDouble(MPVariable::solutionValue).toArray();
    }

    /**
     * Adds a tangent wherever the program takes more for filled than there is.
     *
     * @param most that one group of posts may be off
     * @return by how much it was off in all
     */
    double tighten(double most) {
        double[] counts =
                IntStream.range(0, applicants.length)
                        .mapToDouble(i -> Math.max(0, applicants[i].solutionValue()))
                        .toArray();
        double[] taken =
                IntStream.range(0, filled.length)
                        .mapToDouble(i -> filled[i].solutionValue())
                        .toArray();
        double off = 0;
        for (int i = 0; i < counts.length; i++) {
            double more = taken[i] - curves[i].of(counts[i]);
            off += Math.max(0, more);
            if (more > most) {
                addTangent(i, counts[i]);
            }
        }
        return off;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
