package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;

/**
 * A vacancy with its numbers, not yet explained; they are those that its explanation shows.
 *
 * @param tier 0 above the line, 1 below it, 2 stopped by law
 * @param fit in [0, 100]
 * @param score orders within a tier: the fit or what a learned ranker says, less what crowds cost
 * @param known share of features that are known, [0, 1]
 */
public record ScoredVacancy(VacancyRow row, int tier, double fit, double score, double known) {
    /** As {@link Recommended#bestFirst}. */
    static final Comparator<ScoredVacancy> BEST_FIRST =
            Comparator.comparingInt(ScoredVacancy::tier)
                    .thenComparing(Comparator.comparingDouble(ScoredVacancy::score).reversed())
                    .thenComparing(Comparator.comparingDouble(ScoredVacancy::known).reversed())
                    .thenComparing(scored -> scored.id().value());

    /** Whether nothing required is unmet and the fit reaches the line. */
    public boolean isAboveLine() {
        return tier == 0;
    }

    public VacancyId id() {
        return row.vacancy().id();
    }

    ScoredVacancy withScore(double other) {
        return new ScoredVacancy(row, tier, fit, other, known);
    }
}
