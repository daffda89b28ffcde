package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** One thing that may be wrong with a vacancy. Implementations are thread-safe. */
@FunctionalInterface
interface GateRule {
    /** Empty if there is nothing to say. */
    Optional<Finding> check(Vacancy vacancy, LocalDate today);
}
