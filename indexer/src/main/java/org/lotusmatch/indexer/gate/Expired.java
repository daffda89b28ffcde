package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Validity;

import java.util.List;

/** The last day has passed. Searches leave such vacancies out by their date. */
final class Expired implements GateRule {
    @Override
    public String id() {
        return "expired";
    }

    @Override
    public List<Finding> check(Examined examined) {
        Validity validity = examined.vacancy().validity();
        return validity.isExpired(examined.today())
                ? List.of(Finding.flag(id(), "valid_through", String.valueOf(validity.through())))
                : List.of();
    }
}
