package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.evaluation.Bootstrap;
import org.lotusmatch.matcher.evaluation.CharacterTfIdf;
import org.lotusmatch.matcher.evaluation.Judgments;
import org.lotusmatch.matcher.evaluation.RankingMeasures;
import org.lotusmatch.matcher.match.OpenTo;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.SearchText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service's order of vacancies, and simpler ones, against a reader's grades. Every way is asked
 * as a counselor would who ticks the groups that the person belongs to.
 */
@Tag("evaluation")
@TestPropertySource(properties = "spring.application.name=judged") // a city no other test adds to
@SuppressWarnings("NullAway") // a null fails the test, as it should
class JudgedRankingIT extends RunningService {
    private static final int ALL = 1_000;
    private static final int TOP = 10;
    private static final double WANTED = 0.90;
    private static final double WANTED_LEAD = 0.05;

    /** What is reached today, so that no change loses it unseen. */
    private static final double REACHED = 0.87;

    private static final Map<PriorityGroup, ReservedGroup> GROUPS =
            Map.of(
                    PriorityGroup.GRADUATE, ReservedGroup.GRADUATES,
                    PriorityGroup.VETERAN, ReservedGroup.VETERANS,
                    PriorityGroup.IN_DIFFICULTY, ReservedGroup.PEOPLE_IN_DIFFICULTY,
                    PriorityGroup.MIGRANT_WORKER, ReservedGroup.MIGRANT_WORKERS,
                    PriorityGroup.DISABLED, ReservedGroup.DISABLED);

    private static final String OURS = "as served";

    @Autowired private Catalog catalog;
    @Autowired private RecommendVacancies recommend;
    @Autowired private SearchEngine engine;
    @Autowired private TextEncoder encoder;
    @Autowired private OpenVacancies open;

    private final Judgments judgments = Judgments.load();

    @Test
    void ordersBetterThanAnySimplerWay() {
        Map<String, double[]> ndcg = new LinkedHashMap<>();
        ways().forEach((name, way) -> ndcg.put(name, report(name, way)));

        double[] ours = ndcg.remove(OURS);
        double[] best =
                ndcg.values().stream().max(Comparator.comparingDouble(JudgedRankingIT::mean)).get();
        Bootstrap.Interval lead = Bootstrap.ofDifference(ours, best);
        Evaluation.record("nDCG@10 above the best baseline", where(lead), lead.mean(), WANTED_LEAD);
        assertThat(mean(ours)).isGreaterThanOrEqualTo(REACHED);
        assertThat(lead.mean()).isPositive();
    }

    private Map<String, Function<TalentProfile, List<String>>> ways() {
        CharacterTfIdf characters =
                new CharacterTfIdf(openVacancies().stream().map(JudgedRankingIT::text).toList());
        Map<String, Function<TalentProfile, List<String>>> ways = new LinkedHashMap<>();
        ways.put(OURS, this::served);
        ways.put("want only", one -> byFit(one, fit -> fit.want().orElse(0)));
        ways.put("get only", one -> byFit(one, fit -> fit.get().orElse(0)));
        ways.put("BM25", one -> asked(one, new Question.Words(SearchText.of(one))));
        ways.put(
                "dense",
                one -> asked(one, new Question.Nearest(encoder.encodeQuery(SearchText.of(one)))));
        ways.put(
                "character TF-IDF",
                one ->
                        ids(
                                openVacancies().stream()
                                        .filter(v -> isOpenTo(v, groups(one)))
                                        .sorted(
                                                Comparator.comparingDouble(
                                                        v ->
                                                                -characters.cosine(
                                                                        SearchText.of(one),
                                                                        text(v))))
                                        .toList()));
        return ways;
    }

    private List<String> served(TalentProfile person) {
        return ids(
                recommend.recommend(person, openTo(person)).all().items().stream()
                        .map(item -> item.record())
                        .toList());
    }

    private List<String> byFit(TalentProfile person, ToDoubleFunction<Fit> side) {
        return ids(
                recommend.recommend(person, openTo(person)).all().items().stream()
                        .sorted(Comparator.comparingDouble(item -> -side.applyAsDouble(item.fit())))
                        .map(item -> item.record())
                        .toList());
    }

    private static List<Filter> openTo(TalentProfile person) {
        Set<String> ticked = groups(person);
        return OpenTo.filters(ticked.isEmpty() ? Set.of(ReservedGroup.EVERYBODY) : ticked);
    }

    private static boolean isOpenTo(Vacancy vacancy, Set<String> groups) {
        return vacancy.reservedFor().isEmpty()
                || vacancy.reservedFor().stream().anyMatch(group -> groups.contains(group.name()));
    }

    private static Set<String> groups(TalentProfile person) {
        return person.sensitive().priorityGroups().stream()
                .filter(GROUPS::containsKey)
                .map(group -> GROUPS.get(group).name())
                .collect(Collectors.toSet());
    }

    private List<String> asked(TalentProfile person, Question question) {
        List<VacancyId> ids =
                engine
                        .search(
                                SearchQuery.top(
                                        Corpus.VACANCIES, question, open.and(openTo(person)), ALL))
                        .hits()
                        .stream()
                        .map(Hit::id)
                        .map(VacancyId::new)
                        .toList();
        return ids(catalog.listShownVacancies(ids));
    }

    private List<Vacancy> openVacancies() {
        return catalog.vacanciesAfter(null, ALL).stream().filter(open::contains).toList();
    }

    private double[] report(String name, Function<TalentProfile, List<String>> way) {
        Map<String, TalentProfile> people =
                catalog.firstProfiles(ALL).stream()
                        .collect(Collectors.toMap(one -> one.origin().sourceId(), one -> one));
        List<RankingMeasures> all =
                judgments.people().stream()
                        .map(id -> judgments.measure(id, way.apply(people.get(id))))
                        .toList();
        record(name, "MAP", all, RankingMeasures::averagePrecision);
        record(name, "MRR", all, RankingMeasures::reciprocalRank);
        record(name, "P@5", all, measures -> measures.precision(5));
        record(name, "Recall@50", all, measures -> measures.recall(50));
        double[] ndcg = record(name, "nDCG@10", all, measures -> measures.ndcg(TOP));
        if (name.equals(OURS)) {
            recordByOccupation(people, ndcg);
        }
        return ndcg;
    }

    /** By the major group (大类) of what the person wishes for first. */
    private void recordByOccupation(Map<String, TalentProfile> people, double[] ndcg) {
        Map<String, List<Double>> groups = new TreeMap<>();
        List<String> ids = judgments.people();
        for (int i = 0; i < ndcg.length; i++) {
            groups.computeIfAbsent(group(people.get(ids.get(i))), any -> new ArrayList<>())
                    .add(ndcg[i]);
        }
        groups.forEach(
                (group, values) ->
                        Evaluation.record(
                                "judged: nDCG@10, wish in group " + group,
                                OURS + ", " + values.size() + " people",
                                values.stream().mapToDouble(value -> value).average().orElse(0)));
    }

    private static String group(TalentProfile person) {
        return person.wishes().occupations().stream()
                .map(JobTitle::occupation)
                .flatMap(Stream::ofNullable)
                .map(link -> link.id().value().substring(0, 1))
                .findFirst()
                .orElse("unknown");
    }

    private static double[] record(
            String name,
            String measure,
            List<RankingMeasures> all,
            ToDoubleFunction<RankingMeasures> of) {
        double[] each = all.stream().mapToDouble(of).toArray();
        Bootstrap.Interval interval = Bootstrap.ofMean(each);
        boolean target = name.equals(OURS) && measure.equals("nDCG@10");
        if (target) {
            Evaluation.record("judged: " + measure, name + where(interval), mean(each), WANTED);
        } else {
            Evaluation.record("judged: " + measure, name + where(interval), mean(each));
        }
        return each;
    }

    private static String where(Bootstrap.Interval interval) {
        return ", 40 people, %.3f to %.3f".formatted(interval.low(), interval.high());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static String text(Vacancy vacancy) {
        return vacancy.title().words() + " " + vacancy.description();
    }

    private static List<String> ids(List<Vacancy> vacancies) {
        return vacancies.stream().map(one -> one.origin().sourceId()).toList();
    }
}
