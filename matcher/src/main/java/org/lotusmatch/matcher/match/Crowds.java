package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.Optional;

/** Which vacancies are crowded. Thread-safe. */
@FunctionalInterface
public interface Crowds {
    /** Nothing is crowded. */
    Crowds NONE = vacancy -> Optional.empty();

    /** Empty where there is room for all, or where too little is known. */
    Optional<Crowd> find(VacancyId vacancy);
}
