package org.lotusmatch.matcher.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lotusmatch.matcher.evaluation.Bootstrap.Interval;

import java.util.Arrays;
import java.util.stream.IntStream;

class BootstrapTest {
    @Test
    void equalValuesLeaveNoRoom() {
        double[] values = new double[20];
        Arrays.fill(values, 0.5);

        assertThat(Bootstrap.ofMean(values)).isEqualTo(new Interval(0.5, 0.5, 0.5));
    }

    @Test
    void theIntervalOfManyValuesIsThatOfTheNormalDistribution() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();
        double standardError = 0.5 / Math.sqrt(400);

        Interval interval = Bootstrap.ofMean(values);

        assertThat(interval.mean()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * standardError, within(0.005));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * standardError, within(0.005));
    }

    @Test
    void aConstantGainIsCertainHoweverMuchTheQueriesDiffer() {
        double[] one = {0.9, 0.1, 0.6};
        double[] other = {0.8, 0.0, 0.5};

        Interval gain = Bootstrap.ofDifference(one, other);

        assertThat(gain.low()).isCloseTo(0.1, within(1e-12));
        assertThat(gain.high()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void theSameValuesGiveTheSameInterval() {
        double[] values = {0.1, 0.7, 0.3, 0.9};

        assertThat(Bootstrap.ofMean(values)).isEqualTo(Bootstrap.ofMean(values.clone()));
    }
}
