package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

/** Until when the vacancy may be answered is not said. */
final class NoValidityDate implements MissingItem {
    @Override
    public String id() {
        return "no-validity-date";
    }

    @Override
    public String field() {
        return "valid_through";
    }

    @Override
    public boolean isMissing(Vacancy vacancy) {
        return vacancy.validity().through() == null;
    }
}
