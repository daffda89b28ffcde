package org.lotusmatch.matcher.training.cohort;

import java.util.List;

/**
 * The one measure of a plan, ours or anybody's: how many more openings are filled than if nobody
 * were trained. Trained people compete with each other and with those who are ready as they are.
 * Immutable.
 */
public final class ExpectedHires {
    private final List<OpenPosts> posts;
    private final FilledOpenings[] filled;
    private final double untrained;

    public ExpectedHires(List<OpenPosts> posts) {
        this.posts = List.copyOf(posts);
        filled =
                posts.stream()
                        .map(some -> new FilledOpenings(some.openings()))
                        .toArray(FilledOpenings[]::new);
        untrained = filled(posts.stream().mapToDouble(OpenPosts::ready).toArray());
    }

    /**
     * @param taken at most one option a person
     * @return more hires than without training; negative if training leads people away from where
     *     they would be hired
     */
    public double of(List<TrainingOption> taken) {
        return filled(applicants(taken)) - untrained;
    }

    /** Suitable applicants to be expected, in the order of the posts. */
    public double[] applicants(List<TrainingOption> taken) {
        double[] applicants = posts.stream().mapToDouble(OpenPosts::ready).toArray();
        for (TrainingOption option : taken) {
            for (TrainingOption.Shift shift : option.shifts()) {
                applicants[shift.posts()] += shift.applicants();
            }
        }
        for (int i = 0; i < applicants.length; i++) {
            // what was added and taken away again may leave a rounding below zero
            applicants[i] = Math.max(0, applicants[i]);
        }
        return applicants;
    }

    FilledOpenings filled(int place) {
        return filled[place];
    }

    /** Openings filled if nobody is trained. */
    public double untrained() {
        return untrained;
    }

    private double filled(double[] applicants) {
        double sum = 0;
        for (int i = 0; i < applicants.length; i++) {
            sum += filled[i].of(applicants[i]);
        }
        return sum;
    }
}
