package org.lotusmatch.matcher.crowding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class EntropicMatchingTest {
    private static final double TEMPERATURE = 5;
    private static final double NEARLY = 1e-3;

    private final EntropicMatching matching = new EntropicMatching(TEMPERATURE);

    /**
     * Two people weigh X four times and Y once as much as staying. Without prices X gets 2 × 4/6.
     * At half the pull it gets 2 × 2/4 = 1, its one opening: its price is ln 2 temperatures. Y then
     * gets 2 × 1/4.
     */
    @Test
    void twoPeopleAndTwoVacanciesAsComputedByHand() {
        double[] above = {TEMPERATURE * Math.log(4), 0};
        SuitablePairs pairs = new SuitablePairs();
        pairs.addPerson(new int[] {0, 1}, above);
        pairs.addPerson(new int[] {0, 1}, above);

        MatchedMarket market = matching.match(pairs, new int[] {1, 1});

        assertThat(market.price(0)).isCloseTo(TEMPERATURE * Math.log(2), within(1e-4));
        assertThat(market.price(1)).isZero();
        assertThat(market.applicants(0)).isCloseTo(4.0 / 3, within(1e-4));
        assertThat(market.matched(0)).isCloseTo(1, within(1e-4));
        assertThat(market.matched(1)).isCloseTo(0.5, within(1e-4));
        assertThat(market.worth(0)).isCloseTo(TEMPERATURE * Math.log(4), within(1e-4));
        assertThat(market.unmatchedShare(1)).isCloseTo(0.25, within(1e-4));
    }

    @Test
    void whoeverIsAlonePaysNothing() {
        SuitablePairs pairs = new SuitablePairs();
        pairs.addPerson(new int[] {0}, new double[] {40});
        MatchedMarket market = matching.match(pairs, new int[] {1});
        assertThat(market.price(0)).isZero();
        assertThat(market.rounds()).isEqualTo(1);
    }

    @Test
    void anEmptyCityHasNoPrices() {
        MatchedMarket market = matching.match(new SuitablePairs(), new int[] {1, 2});
        assertThat(market.price(0)).isZero();
        assertThat(market.unmatched(1)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void peopleAndOpeningsAddUp(long seed) {
        City city = City.random(seed);
        MatchedMarket market = city.match(matching);
        assertThat(market.error()).isLessThan(1e-5);
        double placed = 0;
        for (int vacancy = 0; vacancy < city.openings.length; vacancy++) {
            assertThat(market.matched(vacancy) + market.unmatched(vacancy))
                    .isCloseTo(city.openings[vacancy], within(1e-9));
            assertThat(market.unmatched(vacancy)).isGreaterThan(-NEARLY);
            if (market.price(vacancy) > 0) {
                assertThat(market.unmatched(vacancy)).isCloseTo(0, within(NEARLY));
                assertThat(market.applicants(vacancy)).isGreaterThan(city.openings[vacancy]);
            }
            placed += market.matched(vacancy);
        }
        double stay =
                IntStream.range(0, city.people.size()).mapToDouble(market::unmatchedShare).sum();
        assertThat(placed + stay).isCloseTo(city.people.size(), within(NEARLY));
        assertThat(crowded(market, city)).as("vacancies with a price").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void morePeopleNeverLowerAPrice(long seed) {
        City city = City.random(seed);
        MatchedMarket before = city.match(matching);
        city.people.addAll(City.random(seed + 100).people.subList(0, 10));
        MatchedMarket after = city.match(matching);
        for (int vacancy = 0; vacancy < city.openings.length; vacancy++) {
            assertThat(after.price(vacancy)).isGreaterThan(before.price(vacancy) - NEARLY);
        }
        assertThat(total(after, city)).isGreaterThan(total(before, city) + NEARLY);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void moreOpeningsNeverRaiseAPrice(long seed) {
        City city = City.random(seed);
        MatchedMarket before = city.match(matching);
        for (int vacancy = 0; vacancy < city.openings.length; vacancy += 3) {
            city.openings[vacancy]++;
        }
        MatchedMarket after = city.match(matching);
        for (int vacancy = 0; vacancy < city.openings.length; vacancy++) {
            assertThat(after.price(vacancy)).isLessThan(before.price(vacancy) + NEARLY);
        }
        assertThat(total(after, city)).isLessThan(total(before, city) - NEARLY);
    }

    @Test
    void theSameCityHasTheSamePricesToTheLastBit() {
        MatchedMarket one = City.random(31).match(matching);
        MatchedMarket other = City.random(31).match(matching);
        for (int vacancy = 0; vacancy < City.VACANCIES; vacancy++) {
            assertThat(one.price(vacancy)).isEqualTo(other.price(vacancy));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void theOrderOfPeopleAndVacanciesDoesNotMatter(long seed) {
        City city = City.random(seed);
        List<Integer> places = new ArrayList<>(IntStream.range(0, City.VACANCIES).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        MatchedMarket one = city.match(matching);
        MatchedMarket other = city.moved(places, new Random(seed)).match(matching);
        for (int vacancy = 0; vacancy < City.VACANCIES; vacancy++) {
            assertThat(other.price(places.get(vacancy)))
                    .isCloseTo(one.price(vacancy), within(1e-6));
        }
    }

    @Test
    void manyPeopleForHardlyFewerPostsAreSolvedToo() {
        SuitablePairs pairs = new SuitablePairs();
        int[] all = IntStream.range(0, 100).toArray();
        for (int person = 0; person < 101; person++) {
            pairs.addPerson(all, IntStream.of(all).mapToDouble(i -> 40).toArray());
        }
        MatchedMarket market = matching.match(pairs, IntStream.of(all).map(i -> 1).toArray());
        assertThat(market.error()).isLessThan(1e-5);
        assertThat(market.price(7)).isPositive().isLessThan(40);
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntropicMatching(0))
                .withMessageContaining("temperature");
        SuitablePairs pairs = new SuitablePairs();
        pairs.addPerson(new int[] {0}, new double[] {Double.NaN});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matching.match(pairs, new int[] {1}))
                .withMessageContaining("surplus");
    }

    private static long crowded(MatchedMarket market, City city) {
        return IntStream.range(0, city.openings.length).filter(v -> market.price(v) > 0).count();
    }

    private static double total(MatchedMarket market, City city) {
        return IntStream.range(0, city.openings.length).mapToDouble(market::price).sum();
    }

    /** A generated city in which a few vacancies suit nearly everybody. */
    private record City(List<Suited> people, int[] openings) {
        static final int VACANCIES = 30;
        private static final int PEOPLE = 120;

        record Suited(int[] vacancies, double[] above) {}

        static City random(long seed) {
            Random random = new Random(seed);
            List<Suited> people = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int[] suited =
                        IntStream.range(0, VACANCIES)
                                .filter(v -> random.nextInt(VACANCIES) > v)
                                .toArray();
                people.add(
                        new Suited(
                                suited,
                                IntStream.of(suited)
                                        .mapToDouble(v -> 35 * random.nextDouble())
                                        .toArray()));
            }
            int[] openings =
                    IntStream.range(0, VACANCIES).map(v -> 1 + random.nextInt(4)).toArray();
            return new City(people, openings);
        }

        City moved(List<Integer> places, Random random) {
            List<Suited> others = new ArrayList<>();
            for (Suited person : people) {
                others.add(
                        new Suited(
                                IntStream.of(person.vacancies).map(places::get).toArray(),
                                person.above));
            }
            Collections.shuffle(others, random);
            int[] moved = new int[openings.length];
            for (int i = 0; i < moved.length; i++) {
                moved[places.get(i)] = openings[i];
            }
            return new City(others, moved);
        }

        MatchedMarket match(EntropicMatching matching) {
            SuitablePairs pairs = new SuitablePairs();
            people.forEach(person -> pairs.addPerson(person.vacancies, person.above));
            return matching.match(pairs, openings);
        }
    }
}
