package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.fit.Evidence;

/**
 * What a feature found.
 *
 * @param known false if the vacancy or the person does not say
 * @param value in [0, 1]; 0 if unknown
 * @param evidence why
 */
public record Measure(boolean known, double value, Evidence evidence) {
    public static Measure of(double value, String key, String... arguments) {
        return new Measure(true, Math.clamp(value, 0, 1), new Evidence(key, arguments));
    }

    public static Measure unknown(String key) {
        return new Measure(false, 0, new Evidence(key));
    }
}
