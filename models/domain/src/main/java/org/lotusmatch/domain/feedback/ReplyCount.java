package org.lotusmatch.domain.feedback;

/**
 * What became of applications.
 *
 * @param applications that are known of
 * @param answered those of them that an interview or a hire followed
 */
public record ReplyCount(int applications, int answered) {
    public ReplyCount {
        if (applications < answered || answered < 0) {
            throw new IllegalArgumentException(
                    answered + " of " + applications + " applications cannot be answered");
        }
    }

    public ReplyCount plus(ReplyCount other) {
        return new ReplyCount(applications + other.applications, answered + other.answered);
    }
}
