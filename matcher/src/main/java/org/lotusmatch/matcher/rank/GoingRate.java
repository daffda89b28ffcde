package org.lotusmatch.matcher.rank;

/**
 * What comparable vacancies pay.
 *
 * @param yuanPerMonth median of the middles of their pay ranges
 * @param vacancies that it rests on
 */
public record GoingRate(double yuanPerMonth, int vacancies) {}
