package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.SignsOfLife;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of vacancies how they stand today. Thread-safe. */
public final class VacancyStandings {
    private final Catalog catalog;
    private final Clock clock;

    public VacancyStandings(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    public Standing of(Vacancy vacancy) {
        return of(List.of(vacancy)).getOrDefault(vacancy.id(), new Standing(false, 0, null));
    }

    public Map<VacancyId, Standing> of(Collection<Vacancy> vacancies) {
        LocalDate today = LocalDate.now(clock);
        Map<VacancyId, Liveness> liveness = liveness(vacancies);
        Map<VacancyId, Integer> copies =
                catalog.countCopies(vacancies.stream().map(Vacancy::id).toList(), today);
        Map<VacancyId, Standing> standings = new HashMap<>();
        for (Vacancy vacancy : vacancies) {
            standings.put(
                    vacancy.id(),
                    new Standing(
                            vacancy.validity().isExpired(today),
                            copies.getOrDefault(vacancy.id(), 0),
                            liveness.get(vacancy.id())));
        }
        return standings;
    }

    /** Nothing for those of which nothing was ever heard. */
    public Map<VacancyId, Liveness> liveness(Collection<Vacancy> vacancies) {
        LocalDate today = LocalDate.now(clock);
        Map<VacancyId, SignsOfLife> signs =
                catalog.signsOfLife(vacancies.stream().map(Vacancy::id).toList());
        Map<VacancyId, Liveness> alive = new HashMap<>();
        for (Vacancy vacancy : vacancies) {
            SignsOfLife heard = signs.getOrDefault(vacancy.id(), SignsOfLife.NONE);
            Liveness.of(vacancy.validity(), heard, today)
                    .ifPresent(liveness -> alive.put(vacancy.id(), liveness));
        }
        return alive;
    }

    /** Other advertisements of the job that may be answered today, the shown one first. */
    public List<Vacancy> copies(Vacancy vacancy) {
        LocalDate today = LocalDate.now(clock);
        return catalog.listCopies(vacancy.id()).stream()
                .filter(copy -> !copy.validity().isExpired(today))
                .toList();
    }
}
