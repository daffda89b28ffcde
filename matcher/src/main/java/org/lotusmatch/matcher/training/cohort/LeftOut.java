package org.lotusmatch.matcher.training.cohort;

/**
 * A person who is not trained, or a course that is not held, and why.
 *
 * @param id of the profile or the course
 * @param name for readers
 * @param reason why
 */
public record LeftOut(String id, String name, Reason reason) {
    /** Why; the sentences are {@code plan.left-out.<REASON>}. */
    public enum Reason {
        /** The person did not agree to recommendations. */
        NO_CONSENT,
        /** No course brings the person nearer to an opening. */
        NO_LIFT,
        /** The courses that help are full. */
        NO_SEAT,
        /** The money is spent where it fills more openings. */
        OVER_BUDGET,
        /** The provider's rooms are taken at that time. */
        NO_ROOM,
        /** Enough people are ready for the openings that the courses lead to. */
        ENOUGH_OTHERS,
        /** A course begins before what it needs has ended. */
        DATES_CLASH,
        /** The course does not begin in the period. */
        OUTSIDE_PERIOD,
        /** Nothing says what the course costs. */
        COST_UNKNOWN,
        /** The course helps some, who are better served by another one. */
        NOT_CHOSEN
    }
}
