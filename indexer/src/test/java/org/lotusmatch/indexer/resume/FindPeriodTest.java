package org.lotusmatch.indexer.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;

class FindPeriodTest {
    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "2019.07-2022.03, 2.7",
        "2019年7月至今, 7.3",
        "2018年9月 – 2021年6月, 2.8",
        "2020/01 -- 2023/07, 3.5",
        "2009.2～2013.2, 4.0",
        "2014年-2020年, 6.0",
        "2016-2020, 4.0",
        "2016-06-01至2018-06-30, 2.0",
        "2020年7月1日-2021年7月1日, 1.0",
        "Jul 2019 - Present, 7.3",
        "07/2017 – 07/2022, 5.0",
        "September 2014 to June 2017, 2.8",
        "（2018.03—2020.03）, 2.0"
    })
    void monthsAreCountedHoweverTheyAreWritten(String words, double years) {
        assertThat(FindPeriod.in(words).orElseThrow().period().years(TODAY)).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13900001234-13900005678",
                "6000-8000元/月",
                "2022.03-2019.07",
                "2019.13-2020.14 的温度",
                "100-499人",
                "430300199504010011"
            })
    void otherNumbersAreNoPeriod(String words) {
        assertThat(FindPeriod.in(words)).isEmpty();
    }
}
