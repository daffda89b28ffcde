package org.lotusmatch.matcher.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.GoingRate;

import java.util.ArrayList;
import java.util.List;

class PayTableTest {
    private static final String WELDER = "6-18-02-04";
    private static final String SAME_UNIT_GROUP = "6-18-02-05";

    private static Vacancy vacancy(String occupation, String district, double pay) {
        return TestVacancies.titled("岗位")
                .occupation(occupation)
                .at(district, 27.8, 112.9)
                .payPerMonth(pay - 500, pay + 500)
                .build();
    }

    @Test
    void theGoingRateIsTheMedianOfTheCity() {
        List<Vacancy> market = new ArrayList<>();
        for (double pay : new double[] {4000, 5000, 6000, 7000, 90_000}) {
            market.add(vacancy(WELDER, "430302", pay));
        }
        market.add(vacancy(WELDER, "430102", 20_000));
        assertThat(PayTable.of(market).find(vacancy(WELDER, "430304", 5000)))
                .contains(new GoingRate(6000, 5));
    }

    @Test
    void fallsBackOnTheUnitGroupWhereAnOccupationIsRare() {
        List<Vacancy> market = new ArrayList<>();
        for (double pay : new double[] {4000, 5000, 6000, 7000}) {
            market.add(vacancy(SAME_UNIT_GROUP, "430302", pay));
        }
        market.add(vacancy(WELDER, "430302", 8000));
        assertThat(PayTable.of(market).find(vacancy(WELDER, "430302", 5000)))
                .contains(new GoingRate(6000, 5));
    }

    @Test
    void saysNothingOfFewerThanFiveVacancies() {
        List<Vacancy> market = List.of(vacancy(WELDER, "430302", 8000));
        assertThat(PayTable.of(market).find(vacancy(WELDER, "430302", 5000))).isEmpty();
    }
}
