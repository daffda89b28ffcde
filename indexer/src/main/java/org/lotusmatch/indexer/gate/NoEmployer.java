package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

/** Nobody is named who looks for people. */
final class NoEmployer implements MissingItem {
    @Override
    public String id() {
        return "no-employer";
    }

    @Override
    public String field() {
        return "employer";
    }

    @Override
    public boolean isMissing(Vacancy vacancy) {
        return !vacancy.employer().isNamed();
    }
}
