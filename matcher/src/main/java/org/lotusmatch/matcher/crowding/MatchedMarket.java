package org.lotusmatch.matcher.crowding;

/** The market in balance: what places cost, and who gets how much. Immutable. */
public final class MatchedMarket {
    private final double temperature;
    private final double[] discount;
    private final double[] open;
    private final double[] wanted;
    private final double[] applicants;
    private final int[] openings;
    private final int rounds;

    MatchedMarket(
            double temperature,
            double[] discount,
            double[] open,
            double[] wanted,
            double[] applicants,
            int[] openings,
            int rounds) {
        this.temperature = temperature;
        this.discount = discount;
        this.open = open;
        this.wanted = wanted;
        this.applicants = applicants;
        this.openings = openings;
        this.rounds = rounds;
    }

    /** Of one opening of a vacancy, in points of fit, at least 0; 0 = there is room for all. */
    public double price(int vacancy) {
        return discount[vacancy] == 1 ? 0 : -temperature * Math.log(discount[vacancy]);
    }

    /** What the market is worth to a person, in points of fit above staying without work. */
    public double worth(int person) {
        return -temperature * Math.log(open[person]);
    }

    /** Expected people that a vacancy gets, at most its openings. */
    public double matched(int vacancy) {
        return discount[vacancy] * wanted[vacancy];
    }

    /** Expected openings that stay empty. */
    public double unmatched(int vacancy) {
        return openings[vacancy] - matched(vacancy);
    }

    /** The share of a person that takes no vacancy, in [0, 1]. */
    public double unmatchedShare(int person) {
        return open[person];
    }

    /** Expected people who would choose a vacancy first if it alone had no price. */
    public double applicants(int vacancy) {
        return applicants[vacancy];
    }

    public int openings(int vacancy) {
        return openings[vacancy];
    }

    public int rounds() {
        return rounds;
    }

    /** The largest share by which openings are exceeded. */
    public double error() {
        double error = 0;
        for (int vacancy = 0; vacancy < openings.length; vacancy++) {
            error = Math.max(error, matched(vacancy) / openings[vacancy] - 1);
        }
        return error;
    }
}
