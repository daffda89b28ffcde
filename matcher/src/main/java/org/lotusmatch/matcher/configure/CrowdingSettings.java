package org.lotusmatch.matcher.configure;

import org.lotusmatch.matcher.crowding.CrowdingTerms;
import org.lotusmatch.matcher.crowding.PassTimes;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;
import java.time.LocalTime;

/**
 * See {@code lotus/crowding.yaml}.
 *
 * @param enabled whether passes are made at all
 * @param weight share of a price that is taken off
 * @param temperature in points of fit
 * @param leastPrice in points of fit
 * @param pairs vacancies that a person weighs
 * @param openingsUnsaid openings where none are named
 * @param at time of day of the first pass
 * @param period between passes
 * @param delay of the pass after the start
 */
@ConfigurationProperties("lotus.crowding")
public record CrowdingSettings(
        boolean enabled,
        double weight,
        double temperature,
        double leastPrice,
        int pairs,
        int openingsUnsaid,
        LocalTime at,
        Duration period,
        Duration delay) {
    CrowdingTerms terms() {
        return new CrowdingTerms(weight, temperature, leastPrice, pairs, openingsUnsaid);
    }

    PassTimes times() {
        return new PassTimes(at, period);
    }
}
