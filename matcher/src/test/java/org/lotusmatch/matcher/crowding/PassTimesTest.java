package org.lotusmatch.matcher.crowding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

class PassTimesTest {
    @ParameterizedTest
    @CsvSource({
        "PT24H, 2026-11-24T02:59:00+08:00, PT1M",
        "PT24H, 2026-11-24T03:00:00+08:00, PT24H",
        "PT24H, 2026-11-24T23:00:00+08:00, PT4H",
        "PT6H, 2026-11-24T10:00:00+08:00, PT5H",
        "PT6H, 2026-11-24T01:00:00+08:00, PT2H",
        "PT7H, 2026-11-24T01:00:00+08:00, PT2H",
        "PT48H, 2026-11-24T01:00:00+08:00, PT2H"
    })
    void countsFromTheTimeOfDay(Duration period, String now, Duration wait) {
        PassTimes times = new PassTimes(LocalTime.of(3, 0), period);
        assertThat(times.untilNext(ZonedDateTime.parse(now))).isEqualTo(wait);
    }

    @Test
    void noPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PassTimes(LocalTime.NOON, Duration.ZERO))
                .withMessageContaining("lotus.crowding.period");
    }
}
