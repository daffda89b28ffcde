package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.ranking.Interval;
import org.lotusmatch.domain.ranking.RankerCard;
import org.lotusmatch.domain.ranking.RankerTraining;
import org.lotusmatch.domain.ranking.TrainingUnavailableException;

import java.util.Locale;
import java.util.Optional;

/** Trains a ranker from the feedback kept, and says what came of it. */
final class TrainRanker {
    private static final int FAILED = 1;

    private final FeedbackHistory feedback;
    private final RankerTraining training;
    private final Screen screen;

    TrainRanker(FeedbackHistory feedback, RankerTraining training, Screen screen) {
        this.feedback = feedback;
        this.training = training;
        this.screen = screen;
    }

    int run() {
        try {
            Optional<RankerCard> card = training.train(feedback.listAnswers());
            if (card.isEmpty()) {
                screen.complain("train.nothing");
                return FAILED;
            }
            show(card.get());
            return 0;
        } catch (TrainingUnavailableException e) {
            screen.complain("train.unavailable", String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private void show(RankerCard card) {
        Texts texts = screen.texts();
        RankerCard.Data data = card.data();
        Table table =
                new Table()
                        .row(texts.text("train.ranker"), card.id())
                        .row(texts.text("train.trained-on"), data.trainedOn())
                        .row(texts.text("train.held-out"), data.heldOut())
                        .row(texts.text("train.events"), data.events())
                        .row(texts.text("train.left"), data.left());
        RankerCard.Quality quality = card.quality();
        if (quality != null) {
            Interval gain = quality.gain();
            table.row(texts.text("train.weighted"), number(quality.weighted()))
                    .row(texts.text("train.learned"), number(quality.learned()))
                    .row(
                            texts.text("train.gain"),
                            number(gain.middle())
                                    + " ("
                                    + number(gain.low())
                                    + " – "
                                    + number(gain.high())
                                    + ")");
        }
        table.print(screen.out());
        screen.out().println(texts.text("train." + card.verdict()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
