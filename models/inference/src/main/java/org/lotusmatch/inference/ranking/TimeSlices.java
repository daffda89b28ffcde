package org.lotusmatch.inference.ranking;

import org.lotusmatch.domain.feedback.JudgedAnswer;

import java.time.Instant;
import java.util.List;

/**
 * Earlier answers to train on, later ones to measure with; only those that tell orders apart.
 *
 * @param parted the first held-out moment
 */
record TimeSlices(List<JudgedAnswer> earlier, List<JudgedAnswer> later, Instant parted) {
    private static final double HELD_OUT = 0.25;

    /** With fewer, what is learned is chance. */
    private static final int LEAST_TO_TRAIN = 200;

    private static final int LEAST_TO_MEASURE = 60;

    /**
     * @param answers at least one, oldest first
     */
    static TimeSlices of(List<JudgedAnswer> answers) {
        List<JudgedAnswer> telling = answers.stream().filter(JudgedAnswer::tellsOrders).toList();
        List<JudgedAnswer> dated = telling.isEmpty() ? answers : telling;
        int last = dated.size() - 1;
        int first = Math.min(last, (int) Math.ceil((1 - HELD_OUT) * dated.size()));
        Instant parted = dated.get(first).shownAt();
        return new TimeSlices(
                telling.stream().filter(a -> a.shownAt().isBefore(parted)).toList(),
                telling.stream().filter(a -> !a.shownAt().isBefore(parted)).toList(),
                parted);
    }

    boolean suffice() {
        return earlier.size() >= LEAST_TO_TRAIN && later.size() >= LEAST_TO_MEASURE;
    }
}
