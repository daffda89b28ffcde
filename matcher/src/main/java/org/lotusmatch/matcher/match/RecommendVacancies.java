package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.ranking.LiveRanker;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Vacancies for a person. Thread-safe. */
public final class RecommendVacancies {
    /**
     * The best of all, and the best of those above the line; nobody leafs further, and what would
     * change an answer counts as many.
     */
    private static final int BEST = 300;

    /** Taken from each retriever where not all is at hand; what they find is scored. */
    private static final int DEPTH = 150;

    private final SeekMatches seek;
    private final HybridRetrieval retrieval;
    private final VacancyShelf shelf;
    private final FitAssessor assessor;
    private final OpenVacancies open;
    private final LiveRanker ranker;
    private final Crowds crowds;

    public RecommendVacancies(
            SeekMatches seek,
            HybridRetrieval retrieval,
            VacancyShelf shelf,
            FitAssessor assessor,
            OpenVacancies open,
            LiveRanker ranker,
            Crowds crowds) {
        this.seek = seek;
        this.retrieval = retrieval;
        this.shelf = shelf;
        this.assessor = assessor;
        this.open = open;
        this.ranker = ranker;
        this.crowds = crowds;
    }

    /**
     * The vacancies that fit best of all that pass the filters, best first, crowded ones later. As
     * long as not all are at hand, of those that an index finds.
     */
    public VacancyAnswer recommend(TalentProfile profile, List<Filter> filters) {
        return recommend(profile, filters, true);
    }

    /**
     * @param lessCrowded whether the price of crowded vacancies is taken off in the order
     */
    public VacancyAnswer recommend(
            TalentProfile profile, List<Filter> filters, boolean lessCrowded) {
        ProfileRow row = assessor.row(profile);
        ProfileRow remembering = assessor.remembering(row);
        List<VacancyRow> found =
                shelf.all()
                        .map(all -> assessor.best(all, remembering, passing(filters), BEST))
                        .orElseGet(() -> shelf.rows(retrieve(profile, filters)));
        Optional<LearnedRanker> learned = ranker.find(assessor.scorerVersion().features());
        List<ScoredVacancy> scored =
                lessCrowded(
                        assessor.scored(found, remembering, learned),
                        lessCrowded ? crowds : Crowds.NONE);
        String by = learned.map(LearnedRanker::id).orElse(Recommendation.WEIGHTED);
        return new VacancyAnswer(
                scored.stream().sorted(ScoredVacancy.BEST_FIRST).toList(), by, assessor, row);
    }

    /** Filters are the index's business; that nothing has expired is the record's. */
    private Predicate<VacancyRow> passing(List<Filter> filters) {
        Predicate<VacancyRow> unexpired = open.unexpired();
        if (filters.isEmpty()) {
            return unexpired;
        }
        Set<String> ids = retrieval.passing(Corpus.VACANCIES, open.and(filters));
        return unexpired.and(row -> ids.contains(row.vacancy().id().value()));
    }

    private List<VacancyId> retrieve(TalentProfile profile, List<Filter> filters) {
        List<Hit> hits =
                retrieval.retrieve(
                        Corpus.VACANCIES,
                        seek.vacanciesFor(profile),
                        open.and(filters),
                        Narrowing.of(profile),
                        DEPTH);
        return hits.stream().map(Hit::id).map(VacancyId::new).toList();
    }

    private static List<ScoredVacancy> lessCrowded(List<ScoredVacancy> scored, Crowds crowds) {
        LessCrowded order =
                new LessCrowded(
                        crowds,
                        scored.stream().mapToDouble(ScoredVacancy::score).toArray(),
                        scored.stream().mapToDouble(ScoredVacancy::fit).toArray());
        return scored.stream()
                .map(one -> one.withScore(order.adjust(one.id(), one.score())))
                .toList();
    }
}
