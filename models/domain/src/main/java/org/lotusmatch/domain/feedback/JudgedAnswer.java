package org.lotusmatch.domain.feedback;

import java.time.Instant;
import java.util.List;

/**
 * An answer and what followed.
 *
 * @param asker equal for answers to the same stored profile; a visitor's is the answer's own id
 * @param impressions in the order shown
 */
public record JudgedAnswer(
        String asker, Instant shownAt, ScorerVersion scorer, List<JudgedImpression> impressions) {
    public JudgedAnswer {
        impressions = List.copyOf(impressions);
    }

    /** Whether there is anything to tell a better order from a worse one by. */
    public boolean tellsOrders() {
        return impressions.stream().mapToInt(JudgedImpression::grade).distinct().count() > 1;
    }
}
