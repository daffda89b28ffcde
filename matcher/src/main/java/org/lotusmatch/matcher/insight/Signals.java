package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.Nullable;

/**
 * What is observed of one occupation in one district.
 *
 * @param vacancies open ones, copies counted once
 * @param headcount people that they look for; one where a vacancy does not say
 * @param daysOpen of the vacancies of which the first day is known, added up
 * @param dated vacancies of which the first day is known
 * @param people who agreed to recommendations and are over the line for one of the vacancies
 * @param applications for the vacancies, as far as they are known of
 * @param yuanPerMonth median pay offered; null if unknown
 * @param payRatio to the median of the latest month kept; null if unknown
 */
public record Signals(
        int vacancies,
        int headcount,
        double daysOpen,
        int dated,
        PeopleCount people,
        PeopleCount applications,
        @Nullable Double yuanPerMonth,
        @Nullable Double payRatio) {}
