package org.lotusmatch.matcher.crowding;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.Crowd;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.ShownVacancies;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks who of all who agreed to recommendations suits which of the shown vacancies, and what their
 * places would cost. Every pair is scored: that takes less time than to encode a question for each
 * person, up to some 50,000 vacancies. Thread-safe.
 */
public final class CrowdingPass {
    private static final int PAGE = 1_000;

    private final Catalog catalog;
    private final ShownVacancies shown;
    private final FitAssessor assessor;
    private final CrowdingTerms terms;

    public CrowdingPass(
            Catalog catalog,
            MarketWatch market,
            VacancyStandings standings,
            FitAssessor assessor,
            CrowdingTerms terms) {
        this.catalog = catalog;
        this.shown = new ShownVacancies(catalog, market, standings, assessor);
        this.assessor = assessor;
        this.terms = terms;
    }

    /**
     * What a pass found; nothing in it is about a person.
     *
     * @param vacancies that were shown
     * @param people who were counted
     * @param crowds of the vacancies that are crowded
     */
    public record Found(int vacancies, int people, Map<VacancyId, Crowd> crowds) {
        public static final Found NOTHING = new Found(0, 0, Map.of());

        public Found {
            crowds = Map.copyOf(crowds);
        }
    }

    public Found run() {
        List<VacancyRow> rows = shown.rows();
        SuitablePairs pairs = new SuitablePairs();
        SuitedPeople people = new SuitedPeople(assessor, rows, terms.pairs());
        List<TalentProfile> page = catalog.profilesAfter(null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(profile -> profile.consent().recommended())
                    .forEach(profile -> people.add(assessor.row(profile), pairs));
            page = catalog.profilesAfter(page.getLast().id(), PAGE);
        }
        int[] openings = rows.stream().mapToInt(row -> openings(row.vacancy())).toArray();
        MatchedMarket matched = new EntropicMatching(terms.temperature()).match(pairs, openings);
        return new Found(rows.size(), pairs.people(), crowds(rows, matched));
    }

    private int openings(Vacancy vacancy) {
        Headcount headcount = vacancy.headcount();
        return headcount == null ? terms.openingsUnsaid() : headcount.high();
    }

    private Map<VacancyId, Crowd> crowds(List<VacancyRow> rows, MatchedMarket matched) {
        Map<VacancyId, Crowd> crowds = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            double price = matched.price(i);
            // a crowd that rounds to as many as there is room for would not read like one
            if (price >= terms.leastPrice()
                    && Math.round(matched.applicants(i)) > matched.openings(i)) {
                crowds.put(
                        rows.get(i).vacancy().id(),
                        new Crowd(
                                price,
                                matched.applicants(i),
                                matched.openings(i),
                                terms.weight() * price));
            }
        }
        return crowds;
    }
}
