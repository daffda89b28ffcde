package org.lotusmatch.matcher.training.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Seats, money, rooms and people that are still free while a plan grows. Not thread-safe. */
public final class PlanLedger {
    /** Money is counted in yuan; a rounding of sums is not over budget. */
    private static final double ROUNDING_YUAN = 1e-6;

    private final CohortProblem problem;
    private final int[] taken;
    private final boolean[] busy;
    private double yuan;

    public PlanLedger(CohortProblem problem) {
        this.problem = problem;
        taken = new int[problem.classes().size()];
        busy = new boolean[problem.people().size()];
    }

    /** Why an option cannot be added; empty if it can. */
    public Optional<Obstacle> obstacle(TrainingOption option) {
        if (busy[option.person()]) {
            return Optional.of(Obstacle.ONE_AT_A_TIME);
        }
        for (int place : option.classes()) {
            if (taken[place] >= problem.classes().get(place).seats()) {
                return Optional.of(Obstacle.NO_SEAT);
            }
        }
        if (yuan + problem.yuan(option) > problem.budgetYuan() + ROUNDING_YUAN) {
            return Optional.of(Obstacle.OVER_BUDGET);
        }
        return option.classes().stream().allMatch(this::findsRoom)
                ? Optional.empty()
                : Optional.of(Obstacle.NO_ROOM);
    }

    public void add(TrainingOption option) {
        change(option, 1);
        busy[option.person()] = true;
    }

    public void remove(TrainingOption option) {
        change(option, -1);
        busy[option.person()] = false;
    }

    private void change(TrainingOption option, int by) {
        option.classes().forEach(place -> taken[place] += by);
        yuan += by * problem.yuan(option);
    }

    /** Seats taken in a class. */
    public int taken(int place) {
        return taken[place];
    }

    public double yuan() {
        return yuan;
    }

    /** Whether all of them can be taken together. */
    public static boolean fits(CohortProblem problem, List<TrainingOption> plan) {
        PlanLedger ledger = new PlanLedger(problem);
        for (TrainingOption option : plan) {
            if (ledger.obstacle(option).isPresent()) {
                return false;
            }
            ledger.add(option);
        }
        return true;
    }

    /** Whether a room is free for a class, or it has one. */
    boolean findsRoom(int place) {
        return taken[place] > 0
                || problem.rooms().stream()
                        .filter(rooms -> rooms.classes().contains(place))
                        .allMatch(rooms -> isFree(rooms, place));
    }

    /** The most classes at one time are found on the first day of one of them. */
    private boolean isFree(Rooms rooms, int place) {
        CourseClass added = problem.classes().get(place);
        int[] held =
                rooms.classes().stream()
                        .filter(i -> i == place || taken[i] > 0)
                        .mapToInt(Integer::intValue)
                        .toArray();
        return Arrays.stream(held)
                .mapToObj(i -> problem.classes().get(i).startsOn())
                .filter(Objects::nonNull)
                .filter(added::isHeldOn)
                .allMatch(day -> heldOn(day, held) <= rooms.count());
    }

    private long heldOn(LocalDate day, int[] held) {
        return Arrays.stream(held).filter(i -> problem.classes().get(i).isHeldOn(day)).count();
    }
}
