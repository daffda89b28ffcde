package org.lotusmatch.matcher.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that what is shown adds up to the rounded sum (largest remainder method): a
 * reader who adds the points must arrive at the score.
 */
final class RoundedParts {
    private static final double STEPS = 10;

    private RoundedParts() {}

    /**
     * The parts in tenths.
     *
     * @param parts each at least 0
     * @return tenths, in the order of the parts; their sum is the sum of the parts in tenths,
     *     rounded
     */
    static List<Long> tenths(List<Double> parts) {
        long total = Math.round(STEPS * parts.stream().mapToDouble(Double::doubleValue).sum());
        List<Long> tenths = new ArrayList<>();
        parts.forEach(part -> tenths.add((long) Math.floor(STEPS * part)));
        long missing = total - tenths.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -remainder(parts.get(i))))
                .limit(missing)
                .forEach(i -> tenths.set(i, tenths.get(i) + 1));
        return tenths;
    }

    private static double remainder(double part) {
        return STEPS * part - Math.floor(STEPS * part);
    }
}
