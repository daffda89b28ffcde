package org.lotusmatch.matcher.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How far the mean of a measure over queries may be off, had other queries been drawn: percentile
 * bootstrap (Efron and Tibshirani 1993, chapter 13). Seeded: the same values give the same answer.
 */
public final class Bootstrap {
    private static final int RESAMPLES = 10_000;
    private static final long SEED = 20_261_123;
    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    private Bootstrap() {}

    /**
     * @param mean of the values themselves
     * @param low end of the 95 % interval
     * @param high end of the 95 % interval
     */
    public record Interval(double mean, double low, double high) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean, low, high);
        }
    }

    /** Interval of the mean, the queries being drawn again with replacement. */
    public static Interval ofMean(double[] perQuery) {
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < perQuery.length; j++) {
                sum += perQuery[random.nextInt(perQuery.length)];
            }
            means[i] = sum / perQuery.length;
        }
        Arrays.sort(means);
        return new Interval(
                Arrays.stream(perQuery).average().orElseThrow(),
                means[(int) (LOWER * RESAMPLES)],
                means[(int) (UPPER * RESAMPLES)]);
    }

    /** Interval of the mean difference of two rankings of the same queries. */
    public static Interval ofDifference(double[] one, double[] other) {
        double[] differences = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            differences[i] = one[i] - other[i];
        }
        return ofMean(differences);
    }
}
