package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.Arrays;

/**
 * Takes the price of crowded vacancies off the scores that make an order. A price is in points of
 * fit; a learned score has a scale of its own, on which a point of fit counts as much as the scores
 * of the answer vary for each point that its fits vary.
 */
final class LessCrowded {
    private final Crowds crowds;
    private final double pointOfFit;

    /**
     * @param scores that make the order of an answer, highest first
     * @param fits of the same vacancies
     */
    LessCrowded(Crowds crowds, double[] scores, double[] fits) {
        this.crowds = crowds;
        double spread = spread(fits);
        this.pointOfFit = spread == 0 ? 1 : spread(scores) / spread;
    }

    /** The score by which the vacancy is ordered; the same if it is not crowded. */
    double adjust(VacancyId vacancy, double score) {
        return crowds.find(vacancy).map(c -> score - pointOfFit * c.deducted()).orElse(score);
    }

    /** Standard deviation. */
    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
        return Math.sqrt(variance);
    }
}
