package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.Nullable;

/**
 * The one formula of the shortage index, with a worked example in {@code docs/shortage.md}:
 *
 * <pre>
 * index = 100 × (0.50·g + 0.25·d + 0.15·a + 0.10·p) ÷ (weights of what is known)
 * g = r ÷ (1 + r),  r = (headcount + 5·r₀) ÷ (people + 5)           places for each person who fits
 * d = t ÷ (t + 30), t = (days open added up + 3·t₀) ÷ (vacancies + 3)
 * a = 1 ÷ (1 + q),  q = (applications + 5·q₀) ÷ (headcount + 5)     applications for each place
 * p = (ratio − 0.9) ÷ 0.2, within [0, 1]                           pay now to pay before
 * </pre>
 *
 * r₀, t₀ and q₀ are the city's means, so that small groups come near to it. The interval lets r and
 * q go to their 5 % and 95 % quantiles, against each other; days and pay are taken as they are.
 * More places or longer open never lowers the index, more people or applications never raise it.
 * Weights and constants are judgements.
 */
final class ShortageFormula {
    private static final double GAP_WEIGHT = 0.50; // the shortage itself
    private static final double DAYS_WEIGHT = 0.25; // what fills slowly is short, whatever we know
    private static final double APPLICATIONS_WEIGHT = 0.15; // few of them are known here
    private static final double PAY_WEIGHT = 0.10; // follows shortages late

    private static final double ASSUMED_PEOPLE = 5;
    private static final double ASSUMED_VACANCIES = 3;
    private static final double ASSUMED_PLACES = 5;
    private static final double HALF_FULL_DAYS = 30;
    private static final double FALLEN_PAY = 0.9;
    private static final double PAY_SPAN = 0.2;
    private static final double Z_OF_95 = 1.645;
    private static final double PERCENT = 100;

    private final CityMeans city;

    ShortageFormula(CityMeans city) {
        this.city = city;
    }

    Shortage of(Signals signals) {
        GammaRate gap =
                GammaRate.shrunk(
                        signals.headcount(),
                        signals.people().blurred(),
                        city.placesPerPerson(),
                        ASSUMED_PEOPLE);
        GammaRate applied = applied(signals);
        return new Shortage(
                index(gap.mean(), applied == null ? Double.NaN : applied.mean(), signals),
                index(gap.quantile(-Z_OF_95), quantile(applied, Z_OF_95), signals),
                index(gap.quantile(Z_OF_95), quantile(applied, -Z_OF_95), signals));
    }

    private @Nullable GammaRate applied(Signals signals) {
        return Double.isNaN(city.applicationsPerPlace())
                ? null
                : GammaRate.shrunk(
                        signals.applications().blurred(),
                        signals.headcount(),
                        city.applicationsPerPlace(),
                        ASSUMED_PLACES);
    }

    private static double quantile(@Nullable GammaRate rate, double z) {
        return rate == null ? Double.NaN : rate.quantile(z);
    }

    private int index(double placesPerPerson, double applicationsPerPlace, Signals signals) {
        double[] weights = {GAP_WEIGHT, DAYS_WEIGHT, APPLICATIONS_WEIGHT, PAY_WEIGHT};
        double[] parts = {
            placesPerPerson / (1 + placesPerPerson),
            days(signals),
            1 / (1 + applicationsPerPlace),
            pay(signals.payRatio())
        };
        double sum = 0;
        double known = 0;
        for (int i = 0; i < parts.length; i++) {
            if (!Double.isNaN(parts[i])) {
                sum += weights[i] * parts[i];
                known += weights[i];
            }
        }
        return (int) Math.round(PERCENT * sum / known);
    }

    /** NaN if no first day is known in the whole city. */
    private double days(Signals signals) {
        double days =
                (signals.daysOpen() + ASSUMED_VACANCIES * city.daysOpen())
                        / (signals.dated() + ASSUMED_VACANCIES);
        return days / (days + HALF_FULL_DAYS);
    }

    private static double pay(@Nullable Double ratio) {
        return ratio == null ? Double.NaN : Math.clamp((ratio - FALLEN_PAY) / PAY_SPAN, 0, 1);
    }
}
