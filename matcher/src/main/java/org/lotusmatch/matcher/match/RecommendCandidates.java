package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People for a vacancy, among those who agreed to be found by employers. Thread-safe. */
public final class RecommendCandidates {
    private static final int DEPTH = 150;

    private static final Filter CONSENTED =
            new Filter.AnyOf(IndexField.CONSENT, Set.of(IndexField.CONSENT_FOUND_BY_EMPLOYERS));

    private final SeekMatches seek;
    private final HybridRetrieval retrieval;
    private final Catalog catalog;
    private final FitAssessor assessor;
    private final VacancyStandings standings;

    public RecommendCandidates(
            SeekMatches seek,
            HybridRetrieval retrieval,
            Catalog catalog,
            FitAssessor assessor,
            VacancyStandings standings) {
        this.seek = seek;
        this.retrieval = retrieval;
        this.catalog = catalog;
        this.assessor = assessor;
        this.standings = standings;
    }

    /**
     * Every person who was retrieved, best fit first.
     *
     * @throws ExpiredVacancyException if the vacancy's last day has passed
     */
    public Recommendation<TalentProfile> recommend(Vacancy vacancy) {
        Standing standing = standings.of(vacancy);
        LocalDate through = vacancy.validity().through();
        if (standing.expired() && through != null) {
            throw new ExpiredVacancyException(vacancy.id().value(), through);
        }
        List<Hit> hits =
                retrieval.retrieve(
                        Corpus.PROFILES, seek.candidatesFor(vacancy), List.of(CONSENTED), DEPTH);
        VacancyRow row = assessor.row(vacancy, standing.liveness());
        List<ProfileId> ids = hits.stream().map(Hit::id).map(ProfileId::new).toList();
        List<Recommended<TalentProfile>> items =
                catalog.listProfiles(ids).stream()
                        // a consent withdrawn a moment ago may not have reached the index
                        .filter(profile -> profile.consent().foundByEmployers())
                        .map(p -> assessor.recommend(p, row, assessor.row(p)))
                        .sorted(
                                Recommended.bestFirst(
                                        item -> item.fit().fit(), profile -> profile.id().value()))
                        .toList();
        return new Recommendation<>(items, items.size(), Recommendation.WEIGHTED);
    }
}
