package org.lotusmatch.domain.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class PayRangeTest {
    @Test
    void comparesEveryPeriodInYuanAMonth() {
        assertThat(range(PayPeriod.YEAR, 120_000).lowYuanPerMonth()).isEqualTo(10_000);
        assertThat(range(PayPeriod.DAY, 200).lowYuanPerMonth()).isEqualTo(4_350);
        assertThat(range(PayPeriod.HOUR, 20).lowYuanPerMonth()).isEqualTo(3_480);
        assertThat(range(PayPeriod.MONTH, 5_000).highYuanPerMonth()).isEqualTo(5_000);
    }

    @Test
    void openPayHasNoAmount() {
        PayRange open = PayRange.unknown(PayPeriod.NEGOTIABLE, "面议");
        assertThat(open.isKnown()).isFalse();
        assertThatThrownBy(open::lowYuanPerMonth).hasMessageContaining("面议");
    }

    @Test
    void refusesAnUpsideDownRange() {
        assertThatThrownBy(() -> PayRange.perMonth(6000, 5000)).hasMessageContaining("low <= high");
    }

    private static PayRange range(PayPeriod period, double amount) {
        return new PayRange(period, amount, amount, 12, "", List.of());
    }
}
