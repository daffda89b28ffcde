package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.Vacancy;

/** How many people are looked for is not said; 若干 is no number. */
final class NoHeadcount implements MissingItem {
    @Override
    public String id() {
        return "no-headcount";
    }

    @Override
    public String field() {
        return "headcount";
    }

    @Override
    public boolean isMissing(Vacancy vacancy) {
        return vacancy.headcount() == null;
    }
}
