package org.lotusmatch.matcher.crowding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.RandomRows;
import org.lotusmatch.matcher.rank.ScorerFixture;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.simulation.Applications;
import org.lotusmatch.matcher.simulation.Applications.Outcome;
import org.lotusmatch.matcher.simulation.Applications.Shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What the price does in a generated city with more people than places. */
@Tag("evaluation")
class CrowdedCityTest {
    private static final int VACANCIES = 400;
    private static final int PEOPLE = 3_000;
    private static final int MOST_OPENINGS = 6;
    private static final int DRAWN = 30_000;
    private static final int TRADES = 30;
    private static final int PAIRS = 50;
    private static final double TEMPERATURE = 5;
    private static final double LEAST_PRICE = 1;
    private static final double DEFAULT_WEIGHT = 0.1;
    private static final long SEED = 7;

    private final SuitablePairs pairs = new SuitablePairs();
    private final int[] openings = new Random(SEED).ints(VACANCIES, 1, MOST_OPENINGS + 1).toArray();
    private final MatchedMarket market;

    CrowdedCityTest() {
        List<VacancyRow> vacancies =
                RandomRows.records(DRAWN, SEED).stream()
                        .filter(vacancy -> isOfTheCity(vacancy.title()))
                        .limit(VACANCIES)
                        .map(ScorerFixture.ASSESSOR::row)
                        .toList();
        assertThat(vacancies).hasSize(VACANCIES);
        SuitedPeople people = new SuitedPeople(ScorerFixture.ASSESSOR, vacancies, PAIRS);
        LongStream.iterate(SEED, seed -> seed + 1)
                .mapToObj(RandomRows::person)
                .filter(person -> isOfTheCity(person.wishes().occupations().getFirst()))
                .limit(PEOPLE)
                .forEach(person -> people.add(ScorerFixture.ASSESSOR.row(person), pairs));
        market = new EntropicMatching(TEMPERATURE).match(pairs, openings);
    }

    /** A city lives on a few trades; of all that there are, every thirtieth. */
    private static boolean isOfTheCity(JobTitle title) {
        OccupationLink link = title.occupation();
        return link != null && Math.floorMod(link.id().hashCode(), TRADES) == 0;
    }

    @Test
    void fewerPeopleAreSentToTheSamePostsAndMoreAreHired() {
        Outcome before = report(0);
        Outcome after = report(DEFAULT_WEIGHT);
        report(0.25);
        report(0.5);
        report(1);
        assertThat(after.hired()).isGreaterThan(before.hired());
        assertThat(share(DEFAULT_WEIGHT)).isLessThan(share(0));
    }

    /** Time for 10,000 people and 2,000 vacancies on this machine: a figure, not a limit. */
    @Test
    void aCityOfTenThousandPeopleIsCountedInSeconds() {
        List<VacancyRow> vacancies = RandomRows.vacancies(2_000, SEED);
        List<ProfileRow> people = RandomRows.profiles(10_000, SEED);
        SuitablePairs suited = new SuitablePairs();
        long start = System.nanoTime();
        SuitedPeople scored = new SuitedPeople(ScorerFixture.ASSESSOR, vacancies, PAIRS);
        people.forEach(person -> scored.add(person, suited));
        long found = System.nanoTime();
        SuitablePairs full = fiftyEach();
        long dealt = System.nanoTime();
        MatchedMarket solved =
                new EntropicMatching(TEMPERATURE)
                        .match(full, new Random(SEED).ints(2_000, 1, 7).toArray());
        long done = System.nanoTime();
        String where = "10,000 people, 2,000 vacancies, ";
        Evaluation.record("crowding: seconds", where + "scoring", (found - start) / 1e9);
        Evaluation.record("crowding: seconds", where + "500,000 pairs", (done - dealt) / 1e9);
        Evaluation.record("crowding: rounds", where + "500,000 pairs", solved.rounds());
        assertThat(solved.error()).isLessThan(1e-5);
    }

    private static SuitablePairs fiftyEach() {
        Random random = new Random(SEED);
        SuitablePairs full = new SuitablePairs();
        for (int person = 0; person < 10_000; person++) {
            int[] suited = random.ints(0, 2_000).distinct().limit(PAIRS).toArray();
            full.addPerson(suited, random.doubles(PAIRS, 0, 35).toArray());
        }
        return full;
    }

    private Outcome report(double weight) {
        String where =
                "simulation, generated city, %,d people, %,d openings, weight %s"
                        .formatted(PEOPLE, IntStream.of(openings).sum(), weight);
        Outcome outcome = new Applications(answers(weight), openings, SEED).run();
        Evaluation.record("top 5 with one of the ten most wanted", where, share(weight));
        Evaluation.record("people hired after three applications", where, outcome.hired());
        Evaluation.record("mean points above the line of those hired", where, outcome.meanFit());
        return outcome;
    }

    private double share(double weight) {
        return Applications.shareWithOneOf(answers(weight), mostWanted());
    }

    private List<Integer> mostWanted() {
        return IntStream.range(0, VACANCIES)
                .boxed()
                .sorted(Comparator.comparingDouble(v -> -market.applicants(v) / openings[v]))
                .limit(10)
                .toList();
    }

    private List<List<Shown>> answers(double weight) {
        List<List<Shown>> answers = new ArrayList<>();
        for (int person = 0; person < pairs.people(); person++) {
            answers.add(
                    IntStream.range(pairs.start(person), pairs.end(person))
                            .mapToObj(pair -> new Shown(pairs.vacancy(pair), pairs.surplus(pair)))
                            .sorted(
                                    Comparator.comparingDouble(
                                            s -> deducted(weight, s.vacancy()) - s.fit()))
                            .toList());
        }
        return answers;
    }

    private double deducted(double weight, int vacancy) {
        double price = market.price(vacancy);
        return price < LEAST_PRICE ? 0 : weight * price;
    }
}
