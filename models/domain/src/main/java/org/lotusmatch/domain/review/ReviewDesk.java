package org.lotusmatch.domain.review;

import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.List;
import java.util.Optional;

/**
 * Where people look at what the gate found. Decisions are only ever added; they hold for the same
 * rule about the same words, also when the vacancy is imported again, and words that changed are
 * judged anew. Thread-safe.
 */
public interface ReviewDesk {
    ReviewPage list(ReviewQuery query);

    /** How many vacancies wait, by rule: {@link ReviewPage#rules} without a page. */
    List<RuleCount> countByRule(ReviewScope scope);

    /** How many vacancies there are in a scope. */
    long count(ReviewScope scope);

    /** A vacancy with its findings and every decision about it; empty if none is stored. */
    Optional<ReviewCase> findCase(VacancyId id);

    /**
     * Records a decision and lets what follows from it take effect. When this returns, both are on
     * disk, or neither is; the index follows.
     *
     * @throws java.util.NoSuchElementException if no such vacancy is stored
     * @throws FindingNotOpenException if the vacancy has no such finding, or one about which
     *     another decision is in force than {@link Ruling#supersedes}
     * @throws UnsuitableDecisionException if the decision does not suit the finding's severity
     */
    Review decide(VacancyId id, Ruling ruling);
}
