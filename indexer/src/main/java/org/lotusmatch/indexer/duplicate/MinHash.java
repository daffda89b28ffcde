package org.lotusmatch.indexer.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Broder's MinHash (1997) cut into bands: two texts share a band with probability 1 − (1 −
 * s^{@value #ROWS})^{@value #BANDS} where s is the Jaccard similarity of their shingles: 0.96 at
 * 0.80, 0.99 at 0.85, 0.998 at 0.90, 0.32 at 0.50. The same text always gives the same bands.
 */
final class MinHash {
    private static final int BANDS = 6;
    private static final int ROWS = 4;
    private static final long SEED = 0x4C6F7475734D6174L;

    private static final long[] FACTORS = odd(draw(SEED));
    private static final long[] OFFSETS = draw(~SEED);

    private MinHash() {}

    /**
     * @param scope what copies must share besides the text; in every band
     */
    static List<Long> bands(Shingles shingles, long scope) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int s = 0; s < shingles.size(); s++) {
            long shingle = shingles.hash(s);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], shingle * FACTORS[i] + OFFSETS[i]);
            }
        }
        return LongStream.range(0, BANDS)
                .map(band -> band(least, (int) band, scope))
                .boxed()
                .toList();
    }

    private static long band(long[] least, int band, long scope) {
        long hash = Shingles.mix(scope + band);
        for (int row = 0; row < ROWS; row++) {
            hash = Shingles.mix(hash ^ least[band * ROWS + row]);
        }
        return hash;
    }

    private static long[] draw(long seed) {
        return LongStream.rangeClosed(1, (long) BANDS * ROWS)
                .map(i -> Shingles.mix(seed + i))
                .toArray();
    }

    private static long[] odd(long[] values) {
        return LongStream.of(values).map(value -> value | 1).toArray();
    }
}
