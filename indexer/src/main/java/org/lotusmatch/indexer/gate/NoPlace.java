package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

/** Nothing is said about where the work is. */
final class NoPlace implements MissingItem {
    @Override
    public String id() {
        return "no-place";
    }

    @Override
    public String field() {
        return "place";
    }

    @Override
    public boolean isMissing(Vacancy vacancy) {
        return !vacancy.location().isKnown() && vacancy.location().words().isBlank();
    }
}
