package org.lotusmatch.domain.feedback;

import java.util.List;

/** What a ranker is trained from. Thread-safe. */
@FunctionalInterface
public interface FeedbackHistory {
    /** Every kept answer, oldest first. */
    List<JudgedAnswer> listAnswers();
}
