package org.lotusmatch.matcher.training.cohort;

/**
 * How many of a number of openings are filled when suitable applicants come by chance: E[min(o, N)]
 * with N Poisson distributed, the limit of many people who each get there with a small chance (Le
 * Cam, 1960). Rises with every applicant, by less each time, and never above the openings, so that
 * forty trained people do not fill three posts forty times. Immutable.
 *
 * @param openings at least 0
 */
public record FilledOpenings(int openings) {
    public FilledOpenings {
        if (openings < 0) {
            throw new IllegalArgumentException("openings are " + openings + ", must be at least 0");
        }
    }

    /**
     * @param applicants expected number of suitable ones, at least 0
     */
    public double of(double applicants) {
        double filled = 0;
        double below = 0;
        Poisson counts = new Poisson(applicants);
        for (int n = 0; n < openings && below < 1; n++) {
            below = Math.min(1, below + counts.next());
            filled += 1 - below;
        }
        return filled;
    }

    /** What one more applicant fills: the chance that fewer came than there are openings. */
    public double slope(double applicants) {
        double below = 0;
        Poisson counts = new Poisson(applicants);
        for (int n = 0; n < openings && below < 1; n++) {
            below = Math.min(1, below + counts.next());
        }
        return below;
    }

    /** The probabilities of 0, 1, 2, … in turn, in logarithms since e^-1000 is 0. */
    private static final class Poisson {
        private final double logMean;
        private double log;
        private int n;

        Poisson(double mean) {
            if (!(mean >= 0)) {
                throw new IllegalArgumentException(
                        "applicants are " + mean + ", must be at least 0");
            }
            this.logMean = Math.log(mean);
            this.log = -mean;
        }

        double next() {
            double probability = Math.exp(log);
            n++;
            log += logMean - Math.log(n);
            return probability;
        }
    }
}
