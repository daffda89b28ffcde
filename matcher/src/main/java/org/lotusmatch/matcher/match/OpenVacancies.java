package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps expired vacancies out of every answer. */
public final class OpenVacancies {
    private final Clock clock;

    public OpenVacancies(Clock clock) {
        this.clock = clock;
    }

    /** The given filters and one more: the last day has not passed. */
    public List<Filter> and(List<Filter> filters) {
        List<Filter> all = new ArrayList<>(filters);
        double today = LocalDate.now(clock).toEpochDay();
        all.add(new Filter.Range(IndexField.VALID_THROUGH, today, null));
        return all;
    }
}
