package org.lotusmatch.inference.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Directions in which vectors differ most, by cyclic Jacobi rotations of the covariance matrix
 * (Golub and Van Loan, Matrix Computations, 8.5): no library, and the same on every machine.
 *
 * @param axes unit rows, greatest variance first
 * @param variances beside the axes
 */
record PrincipalAxes(double[][] axes, double[] variances) {
    private static final int MOST_SWEEPS = 30;
    private static final double NEGLIGIBLE = 1e-16;

    /**
     * @param mean what is taken off each vector
     */
    static PrincipalAxes of(List<float[]> vectors, float[] mean) {
        double[][] matrix = covariance(vectors, mean);
        double[][] axes = identity(mean.length);
        for (int sweep = 0; sweep < MOST_SWEEPS && !diagonal(matrix); sweep++) {
            sweep(matrix, axes);
        }
        int[] order =
                IntStream.range(0, mean.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new PrincipalAxes(
                Arrays.stream(order).mapToObj(i -> axes[i]).toArray(double[][]::new),
                Arrays.stream(order).mapToDouble(i -> matrix[i][i]).toArray());
    }

    static float[] mean(List<float[]> vectors) {
        double[] sum = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (sum[i] / vectors.size());
        }
        return mean;
    }

    private static double[][] covariance(List<float[]> vectors, float[] mean) {
        int size = mean.length;
        double[][] sums = new double[size][size];
        double[] off = new double[size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                off[i] = vector[i] - mean[i];
            }
            for (int i = 0; i < size; i++) {
                addScaled(sums[i], off, off[i] / vectors.size());
            }
        }
        return sums;
    }

    private static void addScaled(double[] sum, double[] vector, double scale) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * vector[i];
        }
    }

    private static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static boolean diagonal(double[][] matrix) {
        double off = 0;
        double on = 0;
        for (int i = 0; i < matrix.length; i++) {
            on += matrix[i][i] * matrix[i][i];
            for (int j = 0; j < i; j++) {
                off += matrix[i][j] * matrix[i][j];
            }
        }
        return off <= NEGLIGIBLE * on;
    }

    private static void sweep(double[][] matrix, double[][] axes) {
        for (int p = 0; p < matrix.length - 1; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                if (matrix[p][q] != 0) {
                    rotate(matrix, axes, p, q);
                }
            }
        }
    }

    /** Makes the element at (p, q) zero. */
    private static void rotate(double[][] matrix, double[][] axes, int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        turn(matrix[p], matrix[q], cos, sin);
        turn(axes[p], axes[q], cos, sin);
        for (double[] row : matrix) {
            double left = row[p];
            row[p] = cos * left - sin * row[q];
            row[q] = sin * left + cos * row[q];
        }
    }

    private static void turn(double[] one, double[] other, double cos, double sin) {
        for (int i = 0; i < one.length; i++) {
            double left = one[i];
            one[i] = cos * left - sin * other[i];
            other[i] = sin * left + cos * other[i];
        }
    }
}
