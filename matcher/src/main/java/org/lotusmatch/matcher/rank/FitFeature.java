package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.Side;

/**
 * One aspect of a fit. Pure: the same rows always give the same value. Thread-safe. {@link #value}
 * runs for every pair of a batch and allocates nothing; {@link #explain} runs for pairs that are
 * shown.
 */
public interface FitFeature {
    /** Of a value where the vacancy or the person does not say. */
    double UNKNOWN = Double.NaN;

    /** Kebab-case; names its weight and its message texts {@code feature.<id>}. */
    String id();

    Side side();

    /** In [0, 1], or {@link #UNKNOWN}. */
    double value(VacancyRow vacancy, ProfileRow profile);

    /**
     * What {@link #value} reads of a vacancy: it is the same for vacancies whose sameness is equal.
     * The row itself where nearly every vacancy differs.
     */
    default Object sameness(VacancyRow vacancy) {
        return vacancy;
    }

    /** Whether {@link #value} reads nothing of a vacancy but its title, and so costs little. */
    default boolean isOfTitle() {
        return false;
    }

    /** Why {@link #value} is what it is, in words of the vacancy and of the person. */
    Evidence explain(VacancyRow vacancy, ProfileRow profile);
}
