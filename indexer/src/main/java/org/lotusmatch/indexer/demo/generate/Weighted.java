package org.lotusmatch.indexer.demo.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Values that are drawn as often as their weights say. Immutable. */
final class Weighted<T> {
    private final List<T> values;

    /** Sum of the weights up to and with each value. */
    private final double[] upTo;

    /**
     * @param weight at least 0
     */
    Weighted(List<T> values, ToDoubleFunction<T> weight) {
        this.values = List.copyOf(values);
        this.upTo = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(values.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("nothing to draw: the weights sum to " + sum);
        }
    }

    T draw(Dice dice) {
        double mark = dice.unit() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, mark);
        // a mark on a boundary belongs to the value behind it
        return values.get(found < 0 ? -found - 1 : found + 1);
    }

    List<T> values() {
        return values;
    }
}
