package org.lotusmatch.matcher.training.cohort;

import java.util.List;

/**
 * What one person could take, one class after the other, and what it would change.
 *
 * @param person place in the problem
 * @param classes places in the problem, in the order of time, no two at once
 * @param shifts where the person applies more, or less, than without training
 */
public record TrainingOption(int person, List<Integer> classes, List<Shift> shifts) {
    public TrainingOption {
        classes = List.copyOf(classes);
        shifts = List.copyOf(shifts);
    }

    /**
     * @param posts place in the problem
     * @param applicants more suitable applicants to be expected there; negative = fewer
     */
    public record Shift(int posts, double applicants) {}

    /** What the person gains if nobody else competed: more suitable applications. */
    public double lift() {
        return shifts.stream().mapToDouble(Shift::applicants).sum();
    }
}
