package org.lotusmatch.domain.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class LivenessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : TODAY.minusDays(days);
    }

    /** Days ago: posted, first import, last import, employer; empty = unknown. */
    @ParameterizedTest
    @CsvSource({
        "0,   0,  0,  0,  1,      0",
        "30,  0,  0,  0,  0.5,    30",
        "30,  0,  0,  30, 0.3979, 30",
        "60,  60, 0,  0,  1,      0",
        "60,  60, 30, 30, 0.3979, 30",
        "60,  60, 30, 0,  0.5,    30",
        ",    45, 45, 0,  0.3536, 45",
        ",    5,  5,  5,  0.8576, 5",
        "182, 182, 182, 182, 0.0037, 182",
        "10,  ,   ,   ,   0.7355, 10",
        "-3,  0,  0,  0,  1,      0"
    })
    void halvesWithTheSilenceOfVacancyAndEmployer(
            @Nullable Integer posted,
            @Nullable Integer first,
            @Nullable Integer last,
            @Nullable Integer employer,
            double value,
            long silentDays) {
        Liveness liveness =
                Liveness.of(
                                new Validity(ago(posted), null),
                                new SignsOfLife(ago(first), ago(last), ago(employer)),
                                TODAY)
                        .orElseThrow();
        assertThat(liveness.value()).isCloseTo(value, within(5e-5));
        assertThat(liveness.silentDays()).isEqualTo(silentDays);
        assertThat(liveness.lastSignOn()).isEqualTo(TODAY.minusDays(silentDays));
    }

    @Test
    void isUnknownWhereNothingWasEverHeard() {
        assertThat(Liveness.of(Validity.UNKNOWN, SignsOfLife.NONE, TODAY)).isEmpty();
    }

    @Test
    void neverRisesWithSilence() {
        double before = 1;
        for (int days = 0; days < 400; days++) {
            Liveness liveness =
                    Liveness.of(new Validity(ago(days), null), SignsOfLife.NONE, TODAY)
                            .orElseThrow();
            assertThat(liveness.value()).isBetween(0.0, before);
            before = liveness.value();
        }
    }
}
