package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Keeps expired vacancies out of every answer, from the first moment of the day after their last:
 * the day is that of the clock's zone when the question is asked, not when a vacancy was indexed.
 */
public final class OpenVacancies {
    private final Clock clock;

    public OpenVacancies(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether it may be answered today; a change of a moment ago may not have reached the index.
     */
    public boolean contains(Vacancy vacancy) {
        return !vacancy.isQuarantined() && !vacancy.validity().isExpired(today());
    }

    /** The day in the clock's zone. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether its last day has not passed, of many at one moment. */
    Predicate<VacancyRow> unexpired() {
        LocalDate today = today();
        return row -> !row.vacancy().validity().isExpired(today);
    }

    /** The given filters and one more: the last day has not passed. */
    public List<Filter> and(List<Filter> filters) {
        List<Filter> all = new ArrayList<>(filters);
        double today = today().toEpochDay();
        all.add(new Filter.Range(IndexField.VALID_THROUGH, today, null));
        return all;
    }
}
