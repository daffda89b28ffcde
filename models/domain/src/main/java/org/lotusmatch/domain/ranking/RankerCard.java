package org.lotusmatch.domain.ranking;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.ScorerVersion;

import java.time.Instant;

/**
 * What is to be known of a training.
 *
 * @param id {@code learned-…}
 * @param scorer that made the values it was trained on
 * @param data what it was trained and measured on
 * @param quality null if there was too little to measure
 */
public record RankerCard(
        String id, ScorerVersion scorer, Data data, @Nullable Quality quality, Verdict verdict) {
    /**
     * @param from of the first answer used
     * @param until of the last answer used
     * @param parted answers from here on were held out
     * @param trainedOn answers before it that tell orders apart
     * @param heldOut answers from it on that tell orders apart
     * @param events impressions with an event, of both
     * @param left answers of another scorer version's features, which were not used
     */
    public record Data(
            Instant from,
            Instant until,
            Instant parted,
            int trainedOn,
            int heldOut,
            int events,
            int left) {}

    /**
     * nDCG@10 on the held-out answers.
     *
     * @param weighted of the order by the weighted fit
     * @param learned of the new order
     * @param gain learned less weighted
     */
    public record Quality(double weighted, double learned, Interval gain) {}
}
