package org.lotusmatch.matcher.insight;

/**
 * A rate of events for each unit, of which some were counted: the posterior of a Poisson rate under
 * a gamma prior.
 *
 * @param shape events counted and assumed, positive
 * @param units watched and assumed, positive
 */
record GammaRate(double shape, double units) {
    /**
     * @param assumed units for which the mean is taken to have been seen before
     */
    static GammaRate shrunk(double events, double units, double mean, double assumed) {
        return new GammaRate(events + assumed * mean, units + assumed);
    }

    double mean() {
        return shape / units;
    }

    /**
     * By Wilson and Hilferty (1931), within some percent for shapes from one on.
     *
     * @param z of the standard normal distribution
     */
    double quantile(double z) {
        double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        return mean() * Math.pow(Math.max(0, root), 3);
    }
}
