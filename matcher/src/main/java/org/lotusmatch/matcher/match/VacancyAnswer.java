package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.ProfileRow;

import java.util.List;

/** Vacancies for a person, all of them ordered; explained are those asked for. Immutable. */
public final class VacancyAnswer {
    private final List<ScoredVacancy> scored;
    private final String ranker;
    private final FitAssessor assessor;
    private final ProfileRow profile;

    /**
     * @param scored best first
     * @param ranker see {@link Recommendation#ranker}
     */
    VacancyAnswer(
            List<ScoredVacancy> scored, String ranker, FitAssessor assessor, ProfileRow profile) {
        this.scored = List.copyOf(scored);
        this.ranker = ranker;
        this.assessor = assessor;
        this.profile = profile;
    }

    /** Number of vacancies that were scored. */
    public int size() {
        return scored.size();
    }

    /** All of them, best first. */
    public List<ScoredVacancy> scored() {
        return scored;
    }

    /** See {@link Recommendation#isLearned}. */
    public boolean isLearned() {
        return !ranker.equals(Recommendation.WEIGHTED);
    }

    /**
     * The vacancies from {@code offset}, at most {@code limit} of them, with their explanations.
     */
    public Recommendation<Vacancy> page(int offset, int limit) {
        List<Recommended<Vacancy>> items =
                scored.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(ScoredVacancy::row)
                        .map(row -> assessor.recommend(row.vacancy(), row, profile))
                        .toList();
        return new Recommendation<>(items, size(), ranker);
    }

    /** Every vacancy with its explanation; for measuring. */
    public Recommendation<Vacancy> all() {
        return page(0, size());
    }
}
