package org.lotusmatch.domain.ranking;

import java.util.Optional;

/** Which learned ranker orders answers at the moment. Thread-safe. */
@FunctionalInterface
public interface LiveRanker {
    /** None: the weighted fit orders. */
    LiveRanker NONE = features -> Optional.empty();

    /**
     * @param features of the running scorer; a ranker of other features is not live
     */
    Optional<LearnedRanker> find(String features);
}
