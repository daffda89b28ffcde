package org.lotusmatch.matcher.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.ranking.RankerCard;
import org.lotusmatch.domain.ranking.TrainingUnavailableException;
import org.lotusmatch.domain.ranking.Verdict;
import org.lotusmatch.inference.ranking.RankerShelf;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.opentest4j.TestAbortedException;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A simulation proves that the loop closes; it proves nothing about people. */
@Tag("evaluation")
class LearningFromFeedbackTest {
    private static final int DAYS = 45;
    private static final long SEED = 11;

    @TempDir private Path folder;

    /** Skipped where libgomp is missing; where CI is set, its absence is a failure. */
    private RankerCard train(List<JudgedAnswer> answers) {
        try {
            return new RankerShelf(folder).train(answers).orElseThrow();
        } catch (TrainingUnavailableException e) {
            if (System.getenv("CI") != null) {
                throw e;
            }
            throw new TestAbortedException("LightGBM does not run here", e);
        }
    }

    private Optional<LearnedRanker> live() {
        return new RankerShelf(folder).find(ScorerFixture.SCORER.version().features());
    }

    private static RankerCard.Quality record(String where, RankerCard card) {
        RankerCard.Quality quality = Objects.requireNonNull(card.quality());
        String data = "simulation, " + where + ", " + card.data().heldOut() + " answers held out";
        Evaluation.record("nDCG@10 of the weighted ranker", data, quality.weighted());
        Evaluation.record("nDCG@10 of the learned ranker", data, quality.learned());
        Evaluation.record("nDCG@10 gain, low end of 95 %", data, quality.gain().low());
        Evaluation.record("nDCG@10 gain, high end of 95 %", data, quality.gain().high());
        return quality;
    }

    @Test
    void aHiddenTasteIsLearnedAndGoesLive() {
        RankerCard card = train(new SimulatedCity(Taste.NEAR_HOME, SEED).live(DAYS));

        assertThat(record("hidden taste", card).gain().low()).isPositive();
        assertThat(card.verdict()).isEqualTo(Verdict.LIVE);
        assertThat(live()).map(LearnedRanker::id).contains(card.id());
    }

    @Test
    void whereTheWeightsAreRightNothingGoesLive() {
        RankerCard card = train(new SimulatedCity(Taste.AS_WEIGHTED, SEED).live(DAYS));

        assertThat(record("taste as the weights", card).gain().low()).isNotPositive();
        assertThat(card.verdict()).isEqualTo(Verdict.NOT_BETTER);
        assertThat(live()).isEmpty();
    }

    @Test
    void shuffledEventsTeachNothing() {
        List<JudgedAnswer> answers = new SimulatedCity(Taste.NEAR_HOME, SEED).live(DAYS);

        RankerCard card = train(SimulatedCity.shuffled(answers, SEED));

        record("shuffled events", card);
        assertThat(card.verdict()).isEqualTo(Verdict.NOT_BETTER);
        assertThat(live()).isEmpty();
    }
}
