package org.lotusmatch.inference.ranking;

import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * nDCG@10 with gain 2^grade − 1 (Burges et al. 2005), in [0, 1]. Places were shown, so clicks
 * favour the order that was live: a measure that leans towards what stands.
 */
final class RankingQuality {
    private static final int DEPTH = 10;

    private RankingQuality() {}

    /**
     * Of the order that a score gives within tiers; equal scores as they were shown.
     *
     * @param answer with at least one event
     */
    static double ndcg(JudgedAnswer answer, ToDoubleFunction<JudgedImpression> score) {
        List<JudgedImpression> ordered =
                answer.impressions().stream()
                        .sorted(
                                Comparator.<JudgedImpression>comparingInt(
                                                row -> row.impression().tier())
                                        .thenComparingDouble(row -> -score.applyAsDouble(row))
                                        .thenComparingInt(row -> row.impression().rank()))
                        .toList();
        List<JudgedImpression> ideal =
                answer.impressions().stream()
                        .sorted(Comparator.comparingInt(row -> -row.grade()))
                        .toList();
        return dcg(ordered) / dcg(ideal);
    }

    private static double dcg(List<JudgedImpression> ordered) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, ordered.size()); i++) {
            double gain = (1 << ordered.get(i).grade()) - 1;
            sum += gain * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }
}
