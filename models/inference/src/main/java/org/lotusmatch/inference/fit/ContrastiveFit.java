package org.lotusmatch.inference.fit;

import java.util.Arrays;

/**
 * Fits a square matrix so that two titles of one occupation come nearer to each other than titles
 * of others: InfoNCE over a batch of pairs (van den Oord et al. 2018), in both directions, with
 * Adam (Kingma and Ba 2015), held near the identity so that what the encoder knows of titles that
 * no pair shows is kept.
 */
final class ContrastiveFit {
    /** Chosen by the mean average precision on occupations that were held out; see the card. */
    static final float TEMPERATURE = 0.07f;

    static final float PULL_TO_IDENTITY = 3e-3f;
    private static final float RATE = 1e-3f;
    private static final float FIRST_MOMENT = 0.9f;
    private static final float SECOND_MOMENT = 0.999f;
    private static final float TINY = 1e-8f;

    private final float[][] matrix;
    private final float[][] first;
    private final float[][] second;
    private int steps;

    ContrastiveFit(int dimension) {
        matrix = new float[dimension][dimension];
        first = new float[dimension][dimension];
        second = new float[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            matrix[i][i] = 1;
        }
    }

    float[][] matrix() {
        return matrix;
    }

    /** One step along the gradient of a batch. */
    void step(TitlePairs.Batch batch) {
        float[][] left = Matrices.timesTransposed(batch.left(), matrix);
        float[][] right = Matrices.timesTransposed(batch.right(), matrix);
        float[] leftLengths = normalise(left);
        float[] rightLengths = normalise(right);
        float[][] pull = pull(Matrices.timesTransposed(left, right), batch.wanted());
        float[][] onLeft = Matrices.times(pull, right);
        float[][] onRight = Matrices.transposedTimes(pull, left);
        throughLengths(onLeft, left, leftLengths);
        throughLengths(onRight, right, rightLengths);
        float[][] gradient = Matrices.transposedTimes(onLeft, batch.left());
        float[][] rest = Matrices.transposedTimes(onRight, batch.right());
        for (int i = 0; i < gradient.length; i++) {
            Matrices.addScaled(gradient[i], rest[i], 1);
        }
        descend(gradient);
    }

    private static float[] normalise(float[][] rows) {
        float[] lengths = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            lengths[i] = Matrices.normalise(rows[i]);
        }
        return lengths;
    }

    /** Derivative of the loss by each cosine. */
    private static float[][] pull(float[][] cosines, float[][] wanted) {
        float[][] across = shares(cosines);
        float[][] down = Matrices.transposed(shares(Matrices.transposed(cosines)));
        float[][] wantedDown = Matrices.transposed(wanted);
        float scale = 1 / (2 * cosines.length * TEMPERATURE);
        for (int i = 0; i < across.length; i++) {
            for (int j = 0; j < across.length; j++) {
                across[i][j] =
                        scale * (across[i][j] - wanted[i][j] + down[i][j] - wantedDown[i][j]);
            }
        }
        return across;
    }

    /** Softmax of each row. */
    private static float[][] shares(float[][] cosines) {
        float[][] shares = new float[cosines.length][];
        for (int i = 0; i < shares.length; i++) {
            double[] powers = new double[cosines.length];
            for (int j = 0; j < powers.length; j++) {
                powers[j] = Math.exp((cosines[i][j] - 1) / TEMPERATURE);
            }
            double sum = Arrays.stream(powers).sum();
            shares[i] = new float[powers.length];
            for (int j = 0; j < powers.length; j++) {
                shares[i][j] = (float) (powers[j] / sum);
            }
        }
        return shares;
    }

    /** Chain rule of the normalisation. */
    private static void throughLengths(float[][] gradient, float[][] unit, float[] lengths) {
        for (int i = 0; i < gradient.length; i++) {
            Matrices.addScaled(gradient[i], unit[i], -Matrices.dot(gradient[i], unit[i]));
            for (int j = 0; j < gradient[i].length; j++) {
                gradient[i][j] /= lengths[i];
            }
        }
    }

    private void descend(float[][] gradient) {
        steps++;
        double firstBias = 1 - Math.pow(FIRST_MOMENT, steps);
        double secondBias = 1 - Math.pow(SECOND_MOMENT, steps);
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                float slope = gradient[i][j] + PULL_TO_IDENTITY * (matrix[i][j] - (i == j ? 1 : 0));
                first[i][j] = FIRST_MOMENT * first[i][j] + (1 - FIRST_MOMENT) * slope;
                second[i][j] = SECOND_MOMENT * second[i][j] + (1 - SECOND_MOMENT) * slope * slope;
                matrix[i][j] -=
                        (float)
                                (RATE
                                        * (first[i][j] / firstBias)
                                        / (Math.sqrt(second[i][j] / secondBias) + TINY));
            }
        }
    }
}
