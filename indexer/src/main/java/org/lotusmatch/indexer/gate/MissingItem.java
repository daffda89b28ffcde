package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;

/** A rule about something that every vacancy has to say. */
interface MissingItem extends GateRule {
    /** Key of the raw field that says it. */
    String field();

    boolean isMissing(Vacancy vacancy);

    @Override
    default List<Finding> check(Examined examined) {
        return isMissing(examined.vacancy()) ? List.of(Finding.flag(id(), field(), "")) : List.of();
    }
}
