package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** The last day has passed. */
final class FlagExpired implements GateRule {
    @Override
    public Optional<Finding> check(Vacancy vacancy, LocalDate today) {
        return vacancy.validity().isExpired(today)
                ? Optional.of(
                        Finding.flag(
                                "expired",
                                "valid_through",
                                String.valueOf(vacancy.validity().through())))
                : Optional.empty();
    }
}
