package org.lotusmatch.indexer.demo.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that is the same wherever and whenever it is asked: the algorithm of {@link Random} is
 * part of its contract. Not thread-safe.
 */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** The dice of one thing: independent of those of all others. */
    static Dice of(long seed, String kind, long number) {
        return new Dice(mixed(mixed(seed + kind.hashCode()) + number));
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014), since near seeds begin alike. */
    private static long mixed(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** In [0, 1). */
    double unit() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** In [0, bound). */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** In [low, high]. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Symmetric around 0 and within ±1, most often near 0. */
    double bell() {
        return (unit() + unit() + unit()) / 1.5 - 1;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
