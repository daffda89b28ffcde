package org.lotusmatch.inference.ranking;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.ranking.Interval;
import org.lotusmatch.domain.ranking.RankerCard;

import java.util.Locale;

/** A ranker's card in Markdown. */
final class CardText {
    private CardText() {}

    static String of(RankerCard card) {
        RankerCard.Data data = card.data();
        return """
        # %s

        LambdaMART (LightGBM) on the values of the fit's features as they were shown; grades by the furthest event: hire 4,
        interview 3, application 2, click 1. It changes the order of an answer, never the fit.

        | | |
        |---|---|
        | scorer | %s |
        | answers from / until | %s / %s |
        | trained on | %d answers with feedback before %s |
        | measured on | %d answers with feedback from then on |
        | impressions with an event | %d |
        | answers of other features, not used | %d |
        %s| verdict | %s |

        Position bias is corrected in training by LightGBM, not in measuring: clicks favour the order that was shown.
        """
                .formatted(
                        card.id(),
                        card.scorer(),
                        data.from(),
                        data.until(),
                        data.trainedOn(),
                        data.parted(),
                        data.heldOut(),
                        data.events(),
                        data.left(),
                        quality(card.quality()),
                        card.verdict());
    }

    private static String quality(RankerCard.@Nullable Quality quality) {
        if (quality == null) {
            return "";
        }
        Interval gain = quality.gain();
        return String.format(
                Locale.ROOT,
                """
                | nDCG@10, weighted | %.4f |
                | nDCG@10, learned | %.4f |
                | gain, 95 %% interval | %+.4f (%+.4f to %+.4f) |
                """,
                quality.weighted(),
                quality.learned(),
                gain.middle(),
                gain.low(),
                gain.high());
    }
}
