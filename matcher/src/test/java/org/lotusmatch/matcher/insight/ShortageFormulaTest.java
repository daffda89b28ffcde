package org.lotusmatch.matcher.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

class ShortageFormulaTest {
    private static final CityMeans CITY = new CityMeans(1, 30, 0.5);

    private static Signals signals(
            int vacancies,
            int headcount,
            double days,
            int people,
            int applied,
            @Nullable Double ratio) {
        return new Signals(
                vacancies,
                headcount,
                days,
                vacancies,
                new PeopleCount(people),
                new PeopleCount(applied),
                null,
                ratio);
    }

    /** r = 25/10, t = 510/7, q = 7.5/25, p = 0.6; the example of docs/shortage.md. */
    @Test
    void givesTheIndexOfTheDocumentedExample() {
        Shortage shortage = new ShortageFormula(CITY).of(signals(4, 20, 420, 5, 5, 1.02));
        assertThat(shortage.index()).isEqualTo(71);
        assertThat(shortage.stars()).isEqualTo(4);
    }

    /** g = 7/13, d = 1/2: (0.5 · 7/13 + 0.25 · 1/2) ÷ 0.75 = 52.6 %. */
    @Test
    void handsTheWeightOfTheUnknownOn() {
        CityMeans silent = new CityMeans(1, 30, Double.NaN);
        Shortage shortage = new ShortageFormula(silent).of(signals(1, 2, 30, 1, 0, null));
        assertThat(shortage.index()).isEqualTo(53);
    }

    @Test
    void aSmallGroupStaysNearTheCityAndIsLessSureThanALargeOne() {
        ShortageFormula formula = new ShortageFormula(CITY);
        Shortage small = formula.of(signals(1, 9, 30, 3, 0, null));
        Shortage large = formula.of(signals(100, 900, 3000, 300, 0, null));
        assertThat(small.index()).isLessThan(large.index());
        assertThat(small.high() - small.low()).isGreaterThan(large.high() - large.low());
    }

    /** Quantiles of the gamma distribution of shape 10 and rate 1: 5.43 and 15.71. */
    @Test
    void quantilesAreThoseOfTheGammaDistribution() {
        GammaRate rate = new GammaRate(10, 1);
        assertThat(rate.quantile(-1.645)).isCloseTo(5.43, within(0.03));
        assertThat(rate.quantile(1.645)).isCloseTo(15.71, within(0.03));
    }

    @Test
    void groupsOfFewerThanThreeAreNotToldApart() {
        ShortageFormula formula = new ShortageFormula(CITY);
        assertThat(formula.of(signals(2, 5, 40, 0, 0, null)))
                .isEqualTo(formula.of(signals(2, 5, 40, 2, 2, null)));
        assertThat(new PeopleCount(2).shown()).isEqualTo("<3");
        assertThat(new PeopleCount(3).shown()).isEqualTo("3");
    }

    @Test
    void morePlacesOrLongerOpenNeverLowersIt() {
        everyLine(
                one -> changed(one, 1, 0, 0, 0),
                (before, after) -> assertThat(after).isGreaterThanOrEqualTo(before));
        everyLine(
                one -> changed(one, 0, 25, 0, 0),
                (before, after) -> assertThat(after).isGreaterThanOrEqualTo(before));
    }

    @Test
    void morePeopleOrApplicationsNeverRaiseIt() {
        everyLine(
                one -> changed(one, 0, 0, 1, 0),
                (before, after) -> assertThat(after).isLessThanOrEqualTo(before));
        everyLine(
                one -> changed(one, 0, 0, 0, 1),
                (before, after) -> assertThat(after).isLessThanOrEqualTo(before));
    }

    private static Signals changed(Signals one, int places, int days, int people, int applied) {
        return signals(
                one.vacancies(),
                one.headcount() + places,
                one.daysOpen() + days,
                one.people().value() + people,
                one.applications().value() + applied,
                one.payRatio());
    }

    private interface Compare {
        void compare(int before, int after);
    }

    /** The city's means move with the line. */
    private static void everyLine(UnaryOperator<Signals> change, Compare compare) {
        Random random = new Random(20);
        for (int city = 0; city < 50; city++) {
            List<Signals> lines = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int vacancies = 1 + random.nextInt(8);
                int days = random.nextInt(120) * vacancies;
                int headcount = vacancies + random.nextInt(30);
                int applied = 1 + random.nextInt(20);
                lines.add(signals(vacancies, headcount, days, random.nextInt(40), applied, null));
            }
            for (int i = 0; i < lines.size(); i++) {
                int before = index(lines, i);
                List<Signals> after = new ArrayList<>(lines);
                after.set(i, change.apply(lines.get(i)));
                compare.compare(before, index(after, i));
            }
        }
    }

    private static int index(List<Signals> lines, int line) {
        return new ShortageFormula(CityMeans.of(lines)).of(lines.get(line)).index();
    }
}
