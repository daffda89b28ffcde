package org.lotusmatch.matcher.crowding;

import java.util.Arrays;

/**
 * Matching with transferable utility and logit tastes (Choo and Siow 2006; Galichon and Salanié
 * 2022), solved by iterative proportional fitting, also known as Sinkhorn's algorithm. A person
 * takes vacancy j with a share proportional to exp((surplus − price j) / temperature), or none with
 * one proportional to 1. The price of a vacancy is the least that keeps the people it gets within
 * its openings: 0 where it has room for all who would come, so that whoever is alone pays nothing.
 *
 * <p>Prices start at 0 and only rise towards the one solution (goods are gross substitutes), so the
 * answer does not depend on the order of people or vacancies. Thread-safe.
 */
public final class EntropicMatching {
    private static final double TOLERANCE = 1e-6;
    private static final int MOST_ROUNDS = 10_000;

    /** exp of more would leave the range of double once added up. */
    private static final double MOST_EXPONENT = 500;

    private final double temperature;

    /**
     * @param temperature points of surplus that make a vacancy e times as likely to be chosen,
     *     above 0
     */
    public EntropicMatching(double temperature) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException(
                    "temperature is " + temperature + ", must be above 0. Maybe 5 was meant");
        }
        this.temperature = temperature;
    }

    /**
     * Solves until nobody's openings are exceeded by more than a millionth part.
     *
     * @param openings of each vacancy, at least 1
     * @return prices in points of surplus; where it stopped after the most rounds, {@link
     *     MatchedMarket#error} says how far it was
     */
    public MatchedMarket match(SuitablePairs pairs, int[] openings) {
        double[] pull = pull(pairs);
        double[] open = new double[pairs.people()];
        double[] discount = new double[openings.length];
        Arrays.fill(discount, 1);
        int rounds = 0;
        double error;
        do {
            stay(pairs, pull, discount, open);
            error = fit(discount, wanted(pairs, pull, open, openings.length), openings);
            rounds++;
        } while (error > TOLERANCE && rounds < MOST_ROUNDS);
        stay(pairs, pull, discount, open);
        return new MatchedMarket(
                temperature,
                discount,
                open,
                wanted(pairs, pull, open, openings.length),
                applicants(pairs, pull, discount, open),
                openings.clone(),
                rounds);
    }

    private double[] pull(SuitablePairs pairs) {
        double[] pull = new double[pairs.pairs()];
        for (int pair = 0; pair < pull.length; pair++) {
            double exponent = pairs.surplus(pair) / temperature;
            if (!(exponent >= 0 && exponent <= MOST_EXPONENT)) {
                throw new IllegalArgumentException(
                        "surplus is %s at temperature %s, must be 0 to %s times as much"
                                .formatted(pairs.surplus(pair), temperature, MOST_EXPONENT));
            }
            pull[pair] = Math.exp(exponent);
        }
        return pull;
    }

    /** The share of each person that takes no vacancy at these prices. */
    private static void stay(SuitablePairs pairs, double[] pull, double[] discount, double[] open) {
        for (int person = 0; person < open.length; person++) {
            double sum = 1;
            for (int pair = pairs.start(person); pair < pairs.end(person); pair++) {
                sum += pull[pair] * discount[pairs.vacancy(pair)];
            }
            open[person] = 1 / sum;
        }
    }

    /** People of each vacancy before its own discount. */
    private static double[] wanted(
            SuitablePairs pairs, double[] pull, double[] open, int vacancies) {
        double[] wanted = new double[vacancies];
        for (int person = 0; person < open.length; person++) {
            for (int pair = pairs.start(person); pair < pairs.end(person); pair++) {
                wanted[pairs.vacancy(pair)] += pull[pair] * open[person];
            }
        }
        return wanted;
    }

    /**
     * Raises prices until nobody's openings are exceeded, everything else staying as it is.
     *
     * @return the largest excess before, as a share of the openings
     */
    private static double fit(double[] discount, double[] wanted, int[] openings) {
        double error = 0;
        for (int vacancy = 0; vacancy < discount.length; vacancy++) {
            double excess = discount[vacancy] * wanted[vacancy] / openings[vacancy] - 1;
            if (excess > 0) {
                error = Math.max(error, excess);
                discount[vacancy] = openings[vacancy] / wanted[vacancy];
            }
        }
        return error;
    }

    /** People who would come to each vacancy if it alone had no price. */
    private static double[] applicants(
            SuitablePairs pairs, double[] pull, double[] discount, double[] open) {
        double[] applicants = new double[discount.length];
        for (int person = 0; person < open.length; person++) {
            for (int pair = pairs.start(person); pair < pairs.end(person); pair++) {
                int vacancy = pairs.vacancy(pair);
                double others = 1 / open[person] - pull[pair] * discount[vacancy];
                applicants[vacancy] += pull[pair] / (others + pull[pair]);
            }
        }
        return applicants;
    }
}
