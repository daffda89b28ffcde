package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A vacancy under examination.
 *
 * @param vacancy what is examined
 * @param today the day for which it is
 * @param text its words
 * @param reading what a wording finds in them
 */
record Examined(
        Vacancy vacancy,
        LocalDate today,
        VacancyText text,
        Function<Wording, List<Wording.Found>> reading) {
    List<Wording.Found> find(Wording wording) {
        return reading.apply(wording);
    }
}
