package org.lotusmatch.inference.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ContrastiveFitTest {
    private static final int DIMENSION = 8;
    private static final int PAIRS = 32;

    /** The first half of a vector tells the pair, the second half is loud noise. */
    @Test
    void learnsToLookAtWhatTellsPairsApart() {
        ContrastiveFit fit = new ContrastiveFit(DIMENSION);
        double before = margin(fit.matrix(), batch(new Random(99)));
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            fit.step(batch(random));
        }

        assertThat(margin(fit.matrix(), batch(new Random(99)))).isGreaterThan(before + 0.05);
    }

    @Test
    void theSameBatchesGiveTheSameMatrix() {
        assertThat(fitted(7)).isDeepEqualTo(fitted(7));
    }

    private static float[][] fitted(long seed) {
        ContrastiveFit fit = new ContrastiveFit(DIMENSION);
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            fit.step(batch(random));
        }
        return fit.matrix();
    }

    private static TitlePairs.Batch batch(Random random) {
        float[][] left = new float[PAIRS][];
        float[][] right = new float[PAIRS][];
        float[][] wanted = new float[PAIRS][PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            float[] shared = gaussian(DIMENSION / 2, random);
            left[i] = noisy(shared, random);
            right[i] = noisy(shared, random);
            wanted[i][i] = 1;
        }
        return new TitlePairs.Batch(left, right, wanted);
    }

    private static float[] noisy(float[] shared, Random random) {
        float[] vector = new float[DIMENSION];
        System.arraycopy(shared, 0, vector, 0, shared.length);
        System.arraycopy(gaussian(DIMENSION / 2, random), 0, vector, shared.length, shared.length);
        Matrices.normalise(vector);
        return vector;
    }

    private static float[] gaussian(int length, Random random) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** How much nearer the right partner is, on the mean, than the others. */
    private static double margin(float[][] matrix, TitlePairs.Batch batch) {
        float[][] left = Matrices.timesTransposed(batch.left(), matrix);
        float[][] right = Matrices.timesTransposed(batch.right(), matrix);
        double own = 0;
        double others = 0;
        for (int i = 0; i < PAIRS; i++) {
            Matrices.normalise(left[i]);
            Matrices.normalise(right[i]);
        }
        for (int i = 0; i < PAIRS; i++) {
            own += Matrices.dot(left[i], right[i]);
            others += Matrices.dot(left[i], right[(i + 1) % PAIRS]);
        }
        return (own - others) / PAIRS;
    }
}
