package org.lotusmatch.inference.fit;

import java.util.stream.IntStream;

/** Products of small dense matrices, row by row on all cores; each row is always summed alike. */
final class Matrices {
    private Matrices() {}

    /** {@code left · rightᵀ}. */
    static float[][] timesTransposed(float[][] left, float[][] right) {
        return IntStream.range(0, left.length)
                .parallel()
                .mapToObj(i -> times(right, left[i]))
                .toArray(float[][]::new);
    }

    /** {@code leftᵀ · right}. */
    static float[][] transposedTimes(float[][] left, float[][] right) {
        return times(transposed(left), right);
    }

    /** {@code left · right}. */
    static float[][] times(float[][] left, float[][] right) {
        return IntStream.range(0, left.length)
                .parallel()
                .mapToObj(i -> combine(left[i], right))
                .toArray(float[][]::new);
    }

    static float[][] transposed(float[][] matrix) {
        float[][] transposed = new float[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[i].length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static void addScaled(float[] sum, float[] vector, float scale) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * vector[i];
        }
    }

    /** Divides a row by its length and returns the length. */
    static float normalise(float[] row) {
        float length = (float) Math.sqrt(dot(row, row));
        for (int i = 0; i < row.length; i++) {
            row[i] /= length;
        }
        return length;
    }

    private static float[] times(float[][] rows, float[] vector) {
        float[] products = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            products[i] = dot(rows[i], vector);
        }
        return products;
    }

    private static float[] combine(float[] weights, float[][] rows) {
        float[] sum = new float[rows[0].length];
        for (int i = 0; i < weights.length; i++) {
            addScaled(sum, rows[i], weights[i]);
        }
        return sum;
    }
}
