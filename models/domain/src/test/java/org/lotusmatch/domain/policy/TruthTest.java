package org.lotusmatch.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.domain.policy.Truth.NO;
import static org.lotusmatch.domain.policy.Truth.UNKNOWN;
import static org.lotusmatch.domain.policy.Truth.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "NO, YES, NO, YES",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "YES, YES, YES, YES"
    })
    void kleenesTables(Truth one, Truth other, Truth both, Truth either) {
        assertThat(Truth.all(List.of(one, other))).isEqualTo(both);
        assertThat(Truth.all(List.of(other, one))).isEqualTo(both);
        assertThat(Truth.any(List.of(one, other))).isEqualTo(either);
        assertThat(Truth.any(List.of(other, one))).isEqualTo(either);
        assertThat(Truth.all(List.of(one.not(), other.not()))).isEqualTo(either.not());
    }

    @Test
    void ofNothingAllHoldsAndAnyDoesNot() {
        assertThat(Truth.all(List.of())).isEqualTo(YES);
        assertThat(Truth.any(List.of())).isEqualTo(NO);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "03-01, 06-30, 2026-03-01, true",
        "03-01, 06-30, 2026-06-30, true",
        "03-01, 06-30, 2026-07-01, false",
        "11-01, 02-28, 2026-12-31, true",
        "11-01, 02-28, 2026-02-28, true",
        "11-01, 02-28, 2026-03-01, false",
        "01-01, 12-31, 2028-02-29, true"
    })
    void aWindowMayRunOverNewYear(String from, String to, LocalDate day, boolean open) {
        ApplicationWindow window =
                new ApplicationWindow(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
        assertThat(window.isOpen(day)).isEqualTo(open);
    }
}
