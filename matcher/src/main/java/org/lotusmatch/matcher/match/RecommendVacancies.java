package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.ranking.LiveRanker;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Vacancies for a person. Thread-safe. */
public final class RecommendVacancies {
    /** Taken from each retriever; what all of them find is scored. */
    private static final int DEPTH = 150;

    private final SeekMatches seek;
    private final HybridRetrieval retrieval;
    private final Catalog catalog;
    private final FitAssessor assessor;
    private final OpenVacancies open;
    private final VacancyStandings standings;
    private final LiveRanker ranker;
    private final Crowds crowds;

    public RecommendVacancies(
            SeekMatches seek,
            HybridRetrieval retrieval,
            Catalog catalog,
            FitAssessor assessor,
            OpenVacancies open,
            VacancyStandings standings,
            LiveRanker ranker,
            Crowds crowds) {
        this.seek = seek;
        this.retrieval = retrieval;
        this.catalog = catalog;
        this.assessor = assessor;
        this.open = open;
        this.standings = standings;
        this.ranker = ranker;
        this.crowds = crowds;
    }

    /** Every vacancy that was retrieved and passes the filters, best first, crowded ones later. */
    public Recommendation<Vacancy> recommend(TalentProfile profile, List<Filter> filters) {
        return recommend(profile, filters, true);
    }

    /**
     * @param lessCrowded whether the price of crowded vacancies is taken off in the order
     */
    public Recommendation<Vacancy> recommend(
            TalentProfile profile, List<Filter> filters, boolean lessCrowded) {
        List<Hit> hits =
                retrieval.retrieve(
                        Corpus.VACANCIES,
                        seek.vacanciesFor(profile),
                        open.and(filters),
                        Narrowing.of(profile),
                        DEPTH);
        ProfileRow row = assessor.row(profile);
        List<VacancyId> ids = hits.stream().map(Hit::id).map(VacancyId::new).toList();
        List<Vacancy> found =
                catalog.listShownVacancies(ids).stream().filter(open::contains).toList();
        Map<VacancyId, Liveness> alive = standings.liveness(found);
        Optional<LearnedRanker> learned = ranker.find(assessor.scorerVersion().features());
        List<Recommended<Vacancy>> scored =
                found.stream().map(v -> recommended(v, alive.get(v.id()), row)).toList();
        ToDoubleFunction<Recommended<Vacancy>> score =
                lessCrowded(scored, score(learned), lessCrowded ? crowds : Crowds.NONE);
        List<Recommended<Vacancy>> items =
                scored.stream()
                        .sorted(Recommended.bestFirst(score, vacancy -> vacancy.id().value()))
                        .toList();
        String by = learned.map(LearnedRanker::id).orElse(Recommendation.WEIGHTED);
        return new Recommendation<>(items, items.size(), by);
    }

    private static ToDoubleFunction<Recommended<Vacancy>> lessCrowded(
            List<Recommended<Vacancy>> items, ToDoubleFunction<Fit> score, Crowds crowds) {
        LessCrowded order =
                new LessCrowded(
                        crowds,
                        items.stream().mapToDouble(i -> score.applyAsDouble(i.fit())).toArray(),
                        items.stream().mapToDouble(i -> i.fit().fit()).toArray());
        return item -> order.adjust(item.record().id(), score.applyAsDouble(item.fit()));
    }

    private static ToDoubleFunction<Fit> score(Optional<LearnedRanker> learned) {
        return learned.<ToDoubleFunction<Fit>>map(ranker -> fit -> ranker.score(fit.values()))
                .orElse(Fit::fit);
    }

    private Recommended<Vacancy> recommended(
            Vacancy vacancy, @Nullable Liveness liveness, ProfileRow profile) {
        return assessor.recommend(vacancy, assessor.row(vacancy, liveness), profile);
    }
}
