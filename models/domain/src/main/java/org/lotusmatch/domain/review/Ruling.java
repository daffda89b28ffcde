package org.lotusmatch.domain.review;

import org.jspecify.annotations.Nullable;

/**
 * A decision about to be recorded.
 *
 * @param finding what it is about
 * @param decision what is to follow
 * @param reason why; {@link #isReason}
 * @param reviewer name or staff number as given; {@link #isReviewer}
 * @param supersedes id of the decision in force that this one replaces; null for a first decision
 */
public record Ruling(
        FindingKey finding,
        Decision decision,
        String reason,
        String reviewer,
        @Nullable String supersedes) {
    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_REVIEWER = 50;

    public Ruling {
        reason = reason.strip();
        reviewer = reviewer.strip();
        if (!isReason(reason)) {
            throw new IllegalArgumentException(
                    "a reason has " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters");
        }
        if (!isReviewer(reviewer)) {
            throw new IllegalArgumentException(
                    "a reviewer has 1 to " + LONGEST_REVIEWER + " characters");
        }
    }

    /** Whether it is long enough to be one, white space around it aside. */
    public static boolean isReason(String text) {
        return length(text) >= SHORTEST_REASON && length(text) <= LONGEST_REASON;
    }

    /** Whether it can name somebody. */
    public static boolean isReviewer(String text) {
        return length(text) >= 1 && length(text) <= LONGEST_REVIEWER;
    }

    private static int length(String text) {
        String written = text.strip();
        return written.codePointCount(0, written.length());
    }
}
