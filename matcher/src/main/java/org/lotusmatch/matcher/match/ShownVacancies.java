package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All vacancies that answers may show now, ready for scoring. Thread-safe. */
public final class ShownVacancies {
    private static final int PAGE = 1_000;

    private final Catalog catalog;
    private final MarketWatch market;
    private final VacancyStandings standings;
    private final FitAssessor assessor;

    public ShownVacancies(
            Catalog catalog, MarketWatch market, VacancyStandings standings, FitAssessor assessor) {
        this.catalog = catalog;
        this.market = market;
        this.standings = standings;
        this.assessor = assessor;
    }

    /** Open ones, each job once, by id. */
    public List<VacancyRow> rows() {
        market.refresh();
        List<Vacancy> open = market.market().vacancies();
        List<VacancyRow> rows = new ArrayList<>();
        for (int from = 0; from < open.size(); from += PAGE) {
            List<Vacancy> some = open.subList(from, Math.min(from + PAGE, open.size()));
            Set<String> hidden =
                    catalog.hiddenCopies(some.stream().map(v -> v.id().value()).toList());
            Map<VacancyId, Liveness> alive = standings.liveness(some);
            some.stream()
                    .filter(vacancy -> !hidden.contains(vacancy.id().value()))
                    .forEach(v -> rows.add(assessor.row(v, alive.get(v.id()))));
        }
        return rows;
    }
}
