package org.lotusmatch.inference.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class PrincipalAxesTest {
    @Test
    void findsTheDirectionsInWhichVectorsWereSpread() {
        List<float[]> vectors = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            double along = 3 * random.nextGaussian();
            double across = random.nextGaussian();
            vectors.add(
                    new float[] {
                        (float) (1 + 0.6 * along - 0.8 * across),
                        (float) (2 + 0.8 * along + 0.6 * across)
                    });
        }

        PrincipalAxes axes = PrincipalAxes.of(vectors, PrincipalAxes.mean(vectors));

        assertThat(Math.abs(axes.axes()[0][0])).isCloseTo(0.6, within(0.02));
        assertThat(Math.abs(axes.axes()[0][1])).isCloseTo(0.8, within(0.02));
        assertThat(axes.variances()[0]).isCloseTo(9, within(0.5));
        assertThat(axes.variances()[1]).isCloseTo(1, within(0.1));
    }

    @Test
    void axesStandUprightOnEachOther() {
        List<float[]> vectors = new ArrayList<>();
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            float[] vector = new float[12];
            for (int k = 0; k < vector.length; k++) {
                vector[k] = (float) ((k + 1) * random.nextGaussian());
            }
            vectors.add(vector);
        }

        double[][] axes = PrincipalAxes.of(vectors, PrincipalAxes.mean(vectors)).axes();

        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j <= i; j++) {
                assertThat(dot(axes[i], axes[j])).isCloseTo(i == j ? 1 : 0, within(1e-9));
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
