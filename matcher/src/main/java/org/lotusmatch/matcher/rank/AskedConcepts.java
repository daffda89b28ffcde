package org.lotusmatch.matcher.rank;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Skills or certificates that a vacancy asks for. The arrays are not to be written to.
 *
 * @param keys by {@link Concept#key}
 * @param words beside the keys, as the vacancy says them
 */
public record AskedConcepts(long[] keys, String[] words) {
    public int size() {
        return keys.length;
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    /** In [0, 1]; NaN if nothing is asked. */
    public double meanCredit(Credits credits) {
        double sum = 0;
        for (long key : keys) {
            sum += credits.of(key);
        }
        return sum / keys.length;
    }

    /** The words of those in which the credit is not full, in the vacancy's order. */
    public List<String> missing(Credits held) {
        return IntStream.range(0, keys.length)
                .filter(i -> held.of(keys[i]) < 1)
                .mapToObj(i -> words[i])
                .toList();
    }

    /** Whether credit is not full in one that is not {@code spared}. */
    public boolean lacksMoreThan(long spared, Credits held) {
        for (long key : keys) {
            if (key != spared && held.of(key) < 1) {
                return true;
            }
        }
        return false;
    }

    /** Equal for equal keys in the same order. */
    public Object sameness() {
        return LongStream.of(keys).boxed().toList();
    }
}
