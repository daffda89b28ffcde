package org.lotusmatch.matcher.evaluation;

import java.util.Arrays;

/**
 * Measures of one ranking, defined as in trec_eval: a gain above 0 is relevant, what nobody judged
 * has gain 0, and what was never found counts as missed.
 */
public final class RankingMeasures {
    private final int[] ranked;
    private final int[] judged;

    /**
     * @param ranked gains by rank, best first
     * @param judged gains of all judged items in any order, found or not
     * @throws IllegalArgumentException if nothing judged is relevant: no measure is defined then
     */
    public RankingMeasures(int[] ranked, int[] judged) {
        this.ranked = ranked.clone();
        this.judged = judged.clone();
        if (relevant() == 0) {
            throw new IllegalArgumentException(
                    "a ranking is measured only where something is relevant");
        }
    }

    /** Mean of the precisions at the relevant items; those not found add 0. */
    public double averagePrecision() {
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ranked.length; i++) {
            if (ranked[i] > 0) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / relevant();
    }

    /** One over the rank of the first relevant item; 0 if there is none. */
    public double reciprocalRank() {
        for (int i = 0; i < ranked.length; i++) {
            if (ranked[i] > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** Relevant items among the first k, over k, however short the ranking is. */
    public double precision(int k) {
        return (double) Arrays.stream(ranked).limit(k).filter(gain -> gain > 0).count() / k;
    }

    /** Relevant items among the first k, over all relevant ones. */
    public double recall(int k) {
        return (double) Arrays.stream(ranked).limit(k).filter(gain -> gain > 0).count()
                / relevant();
    }

    /** Gains discounted by log2(rank + 1), over those of the best order of all judged items. */
    public double ndcg(int k) {
        int[] ideal = judged.clone();
        Arrays.sort(ideal);
        double best = 0;
        for (int i = 0; i < Math.min(k, ideal.length); i++) {
            best += discounted(ideal[ideal.length - 1 - i], i);
        }
        double sum = 0;
        for (int i = 0; i < Math.min(k, ranked.length); i++) {
            sum += discounted(ranked[i], i);
        }
        return sum / best;
    }

    private static double discounted(int gain, int index) {
        return Math.max(0, gain) * Math.log(2) / Math.log(index + 2);
    }

    private long relevant() {
        return Arrays.stream(judged).filter(gain -> gain > 0).count();
    }
}
