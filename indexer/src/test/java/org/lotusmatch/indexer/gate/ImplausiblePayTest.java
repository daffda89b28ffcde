package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;

import java.util.List;

class ImplausiblePayTest {
    @Test
    void flagsPayThatIsTooHighOrTooWide() {
        assertThat(isFlagged(PayRange.perMonth(3_000, 30_000))).isTrue();
        assertThat(isFlagged(PayRange.perMonth(150_000, 400_000))).isTrue();
    }

    @Test
    void passesUsualPay() {
        assertThat(isFlagged(PayRange.perMonth(4_000, 15_000))).isFalse();
        assertThat(isFlagged(new PayRange(PayPeriod.YEAR, 400_000.0, 800_000.0, 12, "", List.of())))
                .isFalse();
    }

    private static boolean isFlagged(PayRange pay) {
        return !Verdicts.of("implausible-pay", TestVacancy.paid(pay)).isEmpty();
    }
}
