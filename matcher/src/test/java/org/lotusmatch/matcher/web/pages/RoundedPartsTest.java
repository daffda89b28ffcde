package org.lotusmatch.matcher.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class RoundedPartsTest {
    @Test
    void whatIsShownAddsUpToWhatIsShown() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Double> parts = random.doubles(7, 0, 20).boxed().toList();
            double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
            List<Long> tenths = RoundedParts.tenths(parts);
            assertThat(tenths.stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(Math.round(10 * sum));
            for (int i = 0; i < parts.size(); i++) {
                assertThat(Math.abs(tenths.get(i) - 10 * parts.get(i))).isLessThan(1);
            }
        }
    }

    @Test
    void thirdsOfAHundredAddUp() {
        assertThat(RoundedParts.tenths(List.of(100 / 3.0, 100 / 3.0, 100 / 3.0)))
                .containsExactly(334L, 333L, 333L);
    }

    @Test
    void nothingIsNothing() {
        assertThat(RoundedParts.tenths(List.of())).isEmpty();
        assertThat(RoundedParts.tenths(List.of(0.0, 0.0))).containsExactly(0L, 0L);
    }
}
