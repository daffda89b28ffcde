package org.lotusmatch.domain.ranking;

import org.lotusmatch.domain.feedback.JudgedAnswer;

import java.util.List;
import java.util.Optional;

/** Trains a ranker and puts it into service if it is better. */
@FunctionalInterface
public interface RankerTraining {
    /**
     * Trains on the earlier answers, measures on the later ones, writes model and card. What was
     * live before gives way to the verdict about the new one. Takes seconds to minutes.
     *
     * @param answers oldest first
     * @return empty if there are no answers at all
     * @throws TrainingUnavailableException if this machine cannot train
     */
    Optional<RankerCard> train(List<JudgedAnswer> answers);
}
