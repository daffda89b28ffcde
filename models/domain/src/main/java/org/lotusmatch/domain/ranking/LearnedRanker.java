package org.lotusmatch.domain.ranking;

/** Orders vacancies by what became of earlier answers. Thread-safe. */
public interface LearnedRanker {
    /** {@code learned-…}, as answers name it. */
    String id();

    /** {@link org.lotusmatch.domain.feedback.ScorerVersion#features} that it was trained on. */
    String features();

    /**
     * Higher goes first; only the order within one answer means anything.
     *
     * @param values of the features in the scorer's order, NaN where unknown
     */
    double score(double[] values);
}
