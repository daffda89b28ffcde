package org.lotusmatch.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected values are worked out by hand. */
class RankingMeasuresTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void aRelevantItemNeverFoundCountsAsMissed() {
        RankingMeasures measures = measures(new int[] {1, 0, 1, 0, 0}, 1, 1, 1);

        assertThat(measures.averagePrecision()).isCloseTo((1.0 + 2.0 / 3) / 3, EXACT);
        assertThat(measures.recall(5)).isCloseTo(2.0 / 3, EXACT);
    }

    @Test
    void theFirstRelevantItemDecidesTheReciprocalRank() {
        assertThat(measures(new int[] {0, 0, 0, 1, 1}, 1, 1).reciprocalRank()).isEqualTo(0.25);
        assertThat(measures(new int[] {0, 0}, 1).reciprocalRank()).isZero();
    }

    @Test
    void precisionDividesByKAlsoInAShortRanking() {
        assertThat(measures(new int[] {1, 1}, 1, 1).precision(5)).isEqualTo(0.4);
        assertThat(measures(new int[] {1, 0, 1, 1, 0, 1}, 1, 1, 1, 1).precision(5)).isEqualTo(0.6);
    }

    @Test
    void gradedGainsAreDiscountedByTheLogarithmOfTheRank() {
        RankingMeasures measures = measures(new int[] {1, 3, 0, 2}, 3, 2, 1, 0);

        double found = 1 + 3 / log2(3) + 2 / log2(5);
        double best = 3 + 2 / log2(3) + 1 / log2(4);
        assertThat(measures.ndcg(10)).isCloseTo(found / best, EXACT);
        assertThat(measures.ndcg(1)).isCloseTo(1.0 / 3, EXACT);
    }

    @Test
    void thePerfectOrderMeasuresOneThroughout() {
        RankingMeasures measures = measures(new int[] {2, 1, 1, 0}, 1, 2, 1);

        assertThat(measures.averagePrecision()).isEqualTo(1);
        assertThat(measures.reciprocalRank()).isEqualTo(1);
        assertThat(measures.ndcg(10)).isCloseTo(1, EXACT);
    }

    @Test
    void judgedIrrelevantIsNotRelevant() {
        RankingMeasures measures = measures(new int[] {0, 1}, 0, 0, 1);

        assertThat(measures.averagePrecision()).isEqualTo(0.5);
        assertThat(measures.precision(1)).isZero();
    }

    @Test
    void nothingIsMeasuredWhereNothingIsRelevant() {
        assertThatIllegalArgumentException().isThrownBy(() -> measures(new int[] {0}, 0));
    }

    private static RankingMeasures measures(int[] ranked, int... judged) {
        return new RankingMeasures(ranked, judged);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
