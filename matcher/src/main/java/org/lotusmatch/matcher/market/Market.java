package org.lotusmatch.matcher.market;

import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;

/**
 * The open vacancies at one moment. Immutable.
 *
 * @param revision of the vacancies' corpus
 * @param day for which they are open
 * @param vacancies open and not under review, by id
 * @param pay what they pay
 */
public record Market(long revision, LocalDate day, List<Vacancy> vacancies, PayTable pay) {
    public Market {
        vacancies = List.copyOf(vacancies);
    }

    static Market empty() {
        return new Market(-1, LocalDate.MIN, List.of(), PayTable.of(List.of()));
    }
}
