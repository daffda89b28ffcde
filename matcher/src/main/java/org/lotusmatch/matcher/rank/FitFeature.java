package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.fit.Side;

/** One aspect of a fit. Pure: the same rows always give the same measure. Thread-safe. */
public interface FitFeature {
    /** Kebab-case; names its weight and its message texts {@code feature.<id>}. */
    String id();

    Side side();

    Measure measure(VacancyRow vacancy, ProfileRow profile);
}
