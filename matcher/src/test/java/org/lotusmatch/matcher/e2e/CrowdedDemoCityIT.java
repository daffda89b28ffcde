package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.ranking.LiveRanker;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.crowding.CrowdingPass;
import org.lotusmatch.matcher.crowding.CrowdingTerms;
import org.lotusmatch.matcher.evaluation.Bootstrap;
import org.lotusmatch.matcher.evaluation.Judgments;
import org.lotusmatch.matcher.market.MarketWatch;
import org.lotusmatch.matcher.match.Crowd;
import org.lotusmatch.matcher.match.Crowds;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.Recommended;
import org.lotusmatch.matcher.match.SeekMatches;
import org.lotusmatch.matcher.match.VacancyShelf;
import org.lotusmatch.matcher.match.VacancyStandings;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;
import org.lotusmatch.matcher.simulation.Applications;
import org.lotusmatch.matcher.simulation.Applications.Shown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the price does in the demo city. Its people are few for its posts, so each of them is
 * counted twenty times too: then some posts are crowded.
 */
@Tag("evaluation")
@TestPropertySource(properties = "spring.application.name=judged") // as JudgedRankingIT
@SuppressWarnings("NullAway") // a null fails the test, as it should
class CrowdedDemoCityIT extends RunningService {
    private static final double DEFAULT_WEIGHT = 0.1;
    private static final double MOST_LOST = 0.005;
    private static final int ALL = 1_000;
    private static final int TOP = 10;
    private static final long SEED = 5;

    @Autowired private Catalog catalog;
    @Autowired private MarketWatch market;
    @Autowired private VacancyStandings standings;
    @Autowired private FitAssessor assessor;
    @Autowired private SeekMatches seek;
    @Autowired private VacancyShelf shelf;
    @Autowired private HybridRetrieval retrieval;
    @Autowired private OpenVacancies open;
    @Autowired private LiveRanker ranker;

    private final Judgments judgments = Judgments.load();

    @Test
    void hardlyAnythingOfTheJudgedOrderIsLost() {
        for (int times : new int[] {1, 20}) {
            Map<VacancyId, Crowd> crowds = crowds(times, 1);
            double[] before = ndcg(Map.of(), 0);
            for (double weight : new double[] {DEFAULT_WEIGHT, 0.25, 1}) {
                Bootstrap.Interval change = Bootstrap.ofDifference(ndcg(crowds, weight), before);
                Evaluation.record(
                        "nDCG@10 change by crowding",
                        where(times, weight)
                                + ", %.4f to %.4f".formatted(change.low(), change.high()),
                        change.mean());
                if (weight == DEFAULT_WEIGHT) {
                    assertThat(change.mean()).isGreaterThan(-MOST_LOST);
                }
            }
        }
    }

    @Test
    void fewerPeopleAreSentToTheSamePosts() {
        int times = 20;
        Map<VacancyId, Crowd> crowds = crowds(times, 1);
        List<Integer> before = report(times, crowds, 0);
        List<Integer> after = report(times, crowds, DEFAULT_WEIGHT);
        report(times, crowds, 0.25);
        report(times, crowds, 1);
        assertThat(after.getFirst()).isGreaterThanOrEqualTo(before.getFirst());
        assertThat(after.getLast()).isLessThanOrEqualTo(before.getLast());
    }

    /** People hired, and people with a most wanted vacancy among their first five. */
    private List<Integer> report(int times, Map<VacancyId, Crowd> crowds, double weight) {
        List<Vacancy> vacancies = catalog.vacanciesAfter(null, ALL);
        List<VacancyId> ids = vacancies.stream().map(Vacancy::id).toList();
        int[] openings = vacancies.stream().mapToInt(CrowdedDemoCityIT::openings).toArray();
        List<List<Shown>> answers = new ArrayList<>();
        for (TalentProfile person : people()) {
            List<Shown> answer =
                    served(person, crowds, weight).stream()
                            .filter(Recommended::isAboveLine)
                            .map(i -> new Shown(ids.indexOf(i.record().id()), i.fit().fit()))
                            .toList();
            answers.addAll(Collections.nCopies(times, answer));
        }
        List<Integer> wanted =
                crowds.entrySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        e -> -e.getValue().applicants() / e.getValue().openings()))
                        .limit(TOP)
                        .map(e -> ids.indexOf(e.getKey()))
                        .toList();
        double share = Applications.shareWithOneOf(answers, wanted);
        Applications.Outcome outcome = new Applications(answers, openings, SEED).run();
        Evaluation.record("top 5 with one of the ten most wanted", where(times, weight), share);
        Evaluation.record(
                "people hired after three applications", where(times, weight), outcome.hired());
        Evaluation.record("mean fit of those hired", where(times, weight), outcome.meanFit());
        return List.of(outcome.hired(), (int) Math.round(share * answers.size()));
    }

    private static int openings(Vacancy vacancy) {
        Headcount headcount = vacancy.headcount();
        return headcount == null ? 2 : headcount.high();
    }

    private static String where(int times, double weight) {
        return "demo city, each person counted %d times, weight %s".formatted(times, weight);
    }

    private List<TalentProfile> people() {
        return catalog.firstProfiles(ALL).stream()
                .filter(person -> person.consent().recommended())
                .toList();
    }

    private double[] ndcg(Map<VacancyId, Crowd> crowds, double weight) {
        Map<String, TalentProfile> people =
                catalog.firstProfiles(ALL).stream()
                        .collect(Collectors.toMap(one -> one.origin().sourceId(), one -> one));
        return judgments.people().stream()
                .mapToDouble(
                        id ->
                                judgments
                                        .measure(id, ids(served(people.get(id), crowds, weight)))
                                        .ndcg(TOP))
                .toArray();
    }

    private static List<String> ids(List<Recommended<Vacancy>> items) {
        return items.stream().map(item -> item.record().origin().sourceId()).toList();
    }

    private List<Recommended<Vacancy>> served(
            TalentProfile person, Map<VacancyId, Crowd> crowds, double weight) {
        Crowds weighted =
                id ->
                        Optional.ofNullable(crowds.get(id))
                                .map(
                                        c ->
                                                new Crowd(
                                                        c.price(),
                                                        c.applicants(),
                                                        c.openings(),
                                                        weight * c.price()));
        return new RecommendVacancies(seek, retrieval, shelf, assessor, open, ranker, weighted)
                .recommend(person, List.of())
                .all()
                .items();
    }

    private Map<VacancyId, Crowd> crowds(int times, double weight) {
        CrowdingTerms terms = new CrowdingTerms(weight, 5, 1, 50, 2);
        CrowdingPass.Found found =
                new CrowdingPass(repeated(times), market, standings, assessor, terms).run();
        Evaluation.record("crowded vacancies", where(times, weight), found.crowds().size());
        assertThat(found.people()).isGreaterThanOrEqualTo(times * 50);
        return found.crowds();
    }

    /** The catalog, with every profile in it so many times. */
    private Catalog repeated(int times) {
        return (Catalog)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Catalog.class},
                        (proxy, method, arguments) -> {
                            try {
                                Object answer = method.invoke(catalog, arguments);
                                return method.getName().equals("profilesAfter")
                                        ? repeat((List<?>) answer, times)
                                        : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static List<?> repeat(List<?> people, int times) {
        return people.stream().flatMap(one -> Collections.nCopies(times, one).stream()).toList();
    }
}
