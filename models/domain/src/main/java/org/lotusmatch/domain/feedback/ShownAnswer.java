package org.lotusmatch.domain.feedback;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.profile.ProfileId;

import java.time.Instant;
import java.util.List;

/**
 * One page of recommended vacancies that somebody was shown.
 *
 * @param id 128 random bits, 32 hexadecimal digits: whoever holds it was given the answer
 * @param shownAt when
 * @param person whose stored profile was asked for; null for a visitor, of whom nothing is kept
 *     that would tie two answers together
 * @param scorer that made the values
 * @param ranker that made the order
 * @param impressions at least one
 */
public record ShownAnswer(
        String id,
        Instant shownAt,
        @Nullable ProfileId person,
        ScorerVersion scorer,
        String ranker,
        List<Impression> impressions) {
    public ShownAnswer {
        impressions = List.copyOf(impressions);
    }
}
