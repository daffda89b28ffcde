package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Today is 2026-11-01. */
class ParseDateTest {
    private final ParseDate parseDate = new ParseDate(Rows.CLOCK);

    @ParameterizedTest
    @CsvSource({
        "2019-09-13, 2019-09-13",
        "2019/9/12, 2019-09-12",
        "2019年9月12日, 2019-09-12",
        "2019.9.12, 2019-09-12",
        "20190912, 2019-09-12",
        "2019-09-13 10:30:00, 2019-09-13",
        "2019-09-13T10:30:00Z, 2019-09-13",
        "9.12, 2026-09-12",
        "10-14, 2026-10-14",
        "12-24, 2025-12-24",
        "11月1日, 2026-11-01"
    })
    void readsDaysThatHaveCome(String words, LocalDate date) {
        assertThat(parseDate.past(words)).isEqualTo(Reading.of(date));
    }

    @Test
    void aClosingDayWithoutYearFollowsTheFirstDay() {
        assertThat(parseDate.ahead("1-15", LocalDate.of(2026, 10, 20)))
                .isEqualTo(Reading.of(LocalDate.of(2027, 1, 15)));
        assertThat(parseDate.ahead("11-15", null))
                .isEqualTo(Reading.of(LocalDate.of(2026, 11, 15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "长期有效", "招满为止", "-"})
    void leavesItOpen(String words) {
        assertThat(parseDate.past(words)).isEqualTo(Reading.open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "昨天", "1人", "3019-01-01", "13-45", "2019-09"})
    void understandsNothingElse(String words) {
        assertThat(parseDate.past(words).understood()).isFalse();
    }
}
