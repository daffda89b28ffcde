package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A plan as it is being made. Immutable.
 *
 * @param id of the plan
 * @param request what was asked
 * @param state where it stands
 * @param progress in [0, 1]
 * @param acceptedAt when it was asked for
 * @param finishedAt null while under way
 * @param report null until there is one
 * @param problem why it failed; null if it did not, or if nobody can mend it
 */
public record PlanJob(
        String id,
        CohortRequest request,
        State state,
        double progress,
        Instant acceptedAt,
        @Nullable Instant finishedAt,
        @Nullable CohortReport report,
        @Nullable CohortProblemException problem) {
    /** Where a plan stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public boolean isOver() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    static PlanJob waiting(String id, CohortRequest request, Instant now) {
        return new PlanJob(id, request, State.WAITING, 0, now, null, null, null);
    }

    PlanJob running(double reached) {
        return new PlanJob(id, request, State.RUNNING, reached, acceptedAt, null, null, null);
    }

    PlanJob over(State end, Instant now, @Nullable CohortReport found) {
        return new PlanJob(id, request, end, 1, acceptedAt, now, found, null);
    }

    PlanJob failed(Instant now, @Nullable CohortProblemException why) {
        return new PlanJob(id, request, State.FAILED, progress, acceptedAt, now, null, why);
    }
}
