package org.lotusmatch.matcher.crowding;

/**
 * How crowding is measured and how much it moves; the values and their reasons are in {@code
 * lotus/crowding.yaml}.
 *
 * @param weight share of a price that is taken off in the order, [0, 1]
 * @param temperature points of fit that make a vacancy e times as likely to be chosen, at least 1
 * @param leastPrice points of fit; what costs less is not called crowded, and stays where it is
 * @param pairs vacancies over the line that a person weighs, the best ones, at least 1
 * @param openingsUnsaid openings of a vacancy that names no number, at least 1
 */
public record CrowdingTerms(
        double weight, double temperature, double leastPrice, int pairs, int openingsUnsaid) {
    public CrowdingTerms {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "lotus.crowding.weight is " + weight + ", must be in [0, 1]");
        }
        if (!(temperature >= 1)) {
            throw new IllegalArgumentException(
                    "lotus.crowding.temperature is "
                            + temperature
                            + ", must be at least 1. Maybe 5");
        }
        if (pairs < 1 || openingsUnsaid < 1) {
            throw new IllegalArgumentException(
                    "lotus.crowding.pairs is %d and lotus.crowding.openings-unsaid %d, both must be at least 1"
                            .formatted(pairs, openingsUnsaid));
        }
    }
}
