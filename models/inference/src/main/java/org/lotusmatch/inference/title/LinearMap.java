package org.lotusmatch.inference.title;

import org.lotusmatch.domain.text.Embedding;

/**
 * Centres a vector and multiplies it by a matrix. Immutable; the arrays are not to be written to.
 */
final class LinearMap {
    private final float[] mean;
    private final float[][] rows;

    /**
     * @param mean {@code float[from]}
     * @param rows {@code float[to][from]}
     */
    LinearMap(float[] mean, float[][] rows) {
        this.mean = mean;
        this.rows = rows;
    }

    int dimension() {
        return rows.length;
    }

    float[] mean() {
        return mean;
    }

    float[][] rows() {
        return rows;
    }

    Embedding apply(Embedding vector) {
        float[] from = vector.toArray();
        for (int i = 0; i < from.length; i++) {
            from[i] -= mean[i];
        }
        float[] to = new float[rows.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = dot(rows[i], from);
        }
        return Embedding.normalised(to);
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
