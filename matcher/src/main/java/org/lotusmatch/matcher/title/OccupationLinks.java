package org.lotusmatch.matcher.title;

import org.lotusmatch.domain.text.Embedding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which occupations a title is likely to mean: those whose nearest own titles are nearest, shared
 * out by a softmax. About a millisecond a title. Immutable.
 */
final class OccupationLinks {
    /** Enough for what a title may mean, few enough for a fast comparison. */
    static final int MOST = 5;

    private static final double TEMPERATURE = 0.1;

    /** Titles side by side, so that the processor multiplies many at a time. */
    private static final int BLOCK = 64;

    private final float[][] blocks;
    private final int[] owners;
    private final int occupations;
    private final int dimension;

    /**
     * @param titles vectors of the taxonomy's titles
     * @param owners number of the occupation of each
     * @param occupations how many there are
     */
    OccupationLinks(List<Embedding> titles, int[] owners, int occupations) {
        this.owners = owners.clone();
        this.occupations = occupations;
        this.dimension = titles.getFirst().dimension();
        this.blocks = new float[Math.ceilDiv(owners.length, BLOCK)][dimension * BLOCK];
        for (int i = 0; i < owners.length; i++) {
            float[] vector = titles.get(i).toArray();
            for (int k = 0; k < dimension; k++) {
                blocks[i / BLOCK][k * BLOCK + i % BLOCK] = vector[k];
            }
        }
    }

    /**
     * @param occupations best first
     * @param shares of at most 1 in all
     */
    record Links(int[] occupations, float[] shares) {}

    Links of(float[] vector) {
        float[] nearest = nearest(vector);
        int[] best = best(nearest);
        float[] shares = new float[best.length];
        float sum = 0;
        for (int i = 0; i < best.length; i++) {
            shares[i] = (float) Math.exp((nearest[best[i]] - nearest[best[0]]) / TEMPERATURE);
            sum += shares[i];
        }
        for (int i = 0; i < best.length; i++) {
            shares[i] /= sum;
        }
        return new Links(best, shares);
    }

    /** Cosine to the nearest title of each occupation. */
    private float[] nearest(float[] vector) {
        float[] nearest = new float[occupations];
        Arrays.fill(nearest, -1);
        float[] cosines = new float[BLOCK];
        for (int block = 0; block < blocks.length; block++) {
            multiply(vector, blocks[block], cosines);
            int first = block * BLOCK;
            int count = Math.min(BLOCK, owners.length - first);
            for (int i = 0; i < count; i++) {
                int owner = owners[first + i];
                nearest[owner] = Math.max(nearest[owner], cosines[i]);
            }
        }
        return nearest;
    }

    private void multiply(float[] vector, float[] block, float[] cosines) {
        Arrays.fill(cosines, 0);
        for (int k = 0; k < dimension; k++) {
            float component = vector[k];
            int row = k * BLOCK;
            for (int i = 0; i < BLOCK; i++) {
                cosines[i] += component * block[row + i];
            }
        }
    }

    private static int[] best(float[] nearest) {
        int[] best = IntStream.range(0, Math.min(MOST, nearest.length)).toArray();
        sort(best, nearest);
        for (int i = best.length; i < nearest.length; i++) {
            if (nearest[i] > nearest[best[best.length - 1]]) {
                best[best.length - 1] = i;
                sort(best, nearest);
            }
        }
        return best;
    }

    /** By insertion: there are a handful. */
    private static void sort(int[] best, float[] nearest) {
        for (int i = 1; i < best.length; i++) {
            for (int j = i; j > 0 && nearest[best[j]] > nearest[best[j - 1]]; j--) {
                int swapped = best[j];
                best[j] = best[j - 1];
                best[j - 1] = swapped;
            }
        }
    }
}
