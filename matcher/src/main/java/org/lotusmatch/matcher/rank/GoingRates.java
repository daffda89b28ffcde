package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.Optional;

/** Knows what work like that of a vacancy pays nearby. Thread-safe. */
@FunctionalInterface
public interface GoingRates {
    /** Where nothing is known of any pay. */
    GoingRates NONE = vacancy -> Optional.empty();

    /**
     * Empty if the occupation or the city is unknown, or if too few vacancies say what they pay.
     */
    Optional<GoingRate> find(Vacancy vacancy);
}
