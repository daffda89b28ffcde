package org.lotusmatch.domain.feedback;

import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.List;

/**
 * A vacancy as it was shown.
 *
 * @param vacancy what was shown
 * @param rank 1-based place in the whole answer
 * @param tier 0 above the line, 1 below it, 2 stopped by law; no ranker changes the order of tiers
 * @param fit as shown, [0, 100]
 * @param values of the features in the scorer's order, each in [0, 1], NaN where unknown
 */
public record Impression(VacancyId vacancy, int rank, int tier, double fit, List<Double> values) {
    public Impression {
        values = List.copyOf(values);
        if (rank < 1) {
            throw new IllegalArgumentException("rank is " + rank + ", must be 1 or more");
        }
    }
}
