package org.lotusmatch.matcher.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Random;

class FilledOpeningsTest {
    @Test
    void oneOpeningIsFilledUnlessNobodyComes() {
        assertThat(new FilledOpenings(1).of(2)).isCloseTo(1 - Math.exp(-2), within(1e-12));
    }

    @Test
    void isTheMeanOfTheSmallerOfOpeningsAndApplicants() {
        Random random = new Random(1);
        double sum = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            sum += Math.min(4, poisson(3.5, random));
        }
        assertThat(new FilledOpenings(4).of(3.5)).isCloseTo(sum / draws, within(0.02));
    }

    @Test
    void everyFurtherApplicantFillsLessAndNeverMoreThanThereIs() {
        FilledOpenings three = new FilledOpenings(3);
        double before = Double.MAX_VALUE;
        for (int n = 0; n < 60; n++) {
            double more = three.of(n + 1) - three.of(n);
            assertThat(more).isBetween(0.0, Math.min(1, before + 1e-12));
            before = more;
        }
        assertThat(three.of(40)).isCloseTo(3, within(1e-9));
        assertThat(three.of(5_000)).isCloseTo(3, within(1e-9));
    }

    @Test
    void slopeIsTheDerivative() {
        FilledOpenings seven = new FilledOpenings(7);
        for (double at = 0.5; at < 20; at += 0.7) {
            double difference = (seven.of(at + 1e-5) - seven.of(at - 1e-5)) / 2e-5;
            assertThat(seven.slope(at)).isCloseTo(difference, within(1e-6));
        }
        assertThat(seven.slope(0)).isEqualTo(1);
    }

    @Test
    void nobodyFillsNothing() {
        assertThat(new FilledOpenings(5).of(0)).isZero();
        assertThat(new FilledOpenings(0).of(5)).isZero();
        assertThatThrownBy(() -> new FilledOpenings(1).of(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int poisson(double mean, Random random) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
