package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

/** Nothing is said about the duties. */
final class NoDescription implements MissingItem {
    @Override
    public String id() {
        return "no-description";
    }

    @Override
    public String field() {
        return "description";
    }

    @Override
    public boolean isMissing(Vacancy vacancy) {
        return vacancy.description().isBlank();
    }
}
