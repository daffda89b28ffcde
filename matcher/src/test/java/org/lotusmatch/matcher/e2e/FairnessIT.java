package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.profile.SensitiveFacts;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.evaluation.GroupExposure;
import org.lotusmatch.matcher.evaluation.GroupExposure.Listed;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendCandidates;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.ScoredVacancy;
import org.lotusmatch.matcher.match.VacancyAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What groups of people get of the demo city: how employers see them, and what they are offered.
 * Computed from finished answers; the scorer never sees a group.
 */
@Tag("evaluation")
@TestPropertySource(properties = "spring.application.name=judged") // a city no other test adds to
@SuppressWarnings("NullAway") // a null fails the test, as it should
class FairnessIT extends RunningService {
    private static final int ALL = 1_000;
    private static final int TOP = 10;

    /** Figures of fewer would speak of single people. */
    private static final int LEAST = 10;

    // The usual warning line of selection procedures, and its inverse
    private static final double FOUR_FIFTHS = 0.8;
    private static final double MOST = 1.25;

    private static final int THIS_YEAR = 2026;

    @Autowired private Catalog catalog;
    @Autowired private RecommendCandidates candidates;
    @Autowired private RecommendVacancies vacancies;
    @Autowired private OpenVacancies open;

    /** Facts by which people are grouped here, and here alone. */
    enum Fact {
        GENDER(facts -> facts.gender() == null ? "not said" : facts.gender().name()),
        AGE(facts -> facts.birthYear() == null ? "not said" : age(THIS_YEAR - facts.birthYear())),
        PRIORITY(facts -> facts.priorityGroups().isEmpty() ? "in no group" : "in some group");

        private final Function<SensitiveFacts, String> group;

        Fact(Function<SensitiveFacts, String> group) {
            this.group = group;
        }

        String of(TalentProfile person) {
            return name().toLowerCase(Locale.ROOT) + " " + group.apply(person.sensitive());
        }

        private static String age(int years) {
            if (years < 30) {
                return "under 30";
            }
            return years < 45 ? "30 to 44" : "45 and over";
        }
    }

    @BeforeEach
    void everybodyIsThere() {
        awaitIndexed();
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void howEmployersSeeThem(Fact fact) {
        Map<String, Long> sizes = sizes(fact);
        GroupExposure exposure = new GroupExposure();
        openVacancies()
                .forEach(
                        vacancy ->
                                exposure.add(
                                        candidates.recommend(vacancy).items().stream()
                                                .map(
                                                        item ->
                                                                new Listed(
                                                                        fact.of(item.record()),
                                                                        item.isAboveLine()))
                                                .toList()));
        Map<String, GroupExposure.Figures> figures = exposure.figures();
        assertThat(figures).isNotEmpty();
        figures.forEach(
                (group, one) -> {
                    if (sizes.getOrDefault(group, 0L) >= LEAST) {
                        String where = group + ", over the line for " + one.rankings();
                        Evaluation.record("fairness: exposure ratio", where, one.exposure());
                        Evaluation.record("fairness: selection ratio", where, one.selection());
                        Evaluation.record("fairness: skew@3", where, one.skew());
                        assertThat(one.exposure()).as(where).isBetween(FOUR_FIFTHS, MOST);
                        assertThat(one.selection()).as(where).isBetween(FOUR_FIFTHS, MOST);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void whatTheyAreOffered(Fact fact) {
        Map<String, List<TalentProfile>> groups =
                people().stream()
                        .filter(person -> person.consent().recommended())
                        .collect(Collectors.groupingBy(fact::of));
        groups.forEach(
                (group, people) -> {
                    if (people.size() >= LEAST) {
                        String where = group + ", " + people.size() + " people";
                        record("fairness: vacancies over the line", where, people, this::overLine);
                        record("fairness: mean fit of the first ten", where, people, this::fit);
                    }
                });
        assertThat(groups).isNotEmpty();
    }

    private static void record(
            String measure,
            String where,
            List<TalentProfile> people,
            ToDoubleFunction<TalentProfile> of) {
        double mean = people.stream().mapToDouble(of).average().orElseThrow();
        Evaluation.record(measure, where, mean);
    }

    private double overLine(TalentProfile person) {
        return answer(person).scored().stream().filter(ScoredVacancy::isAboveLine).count();
    }

    private double fit(TalentProfile person) {
        return answer(person).scored().stream()
                .limit(TOP)
                .mapToDouble(ScoredVacancy::fit)
                .average()
                .orElse(0);
    }

    private VacancyAnswer answer(TalentProfile person) {
        return vacancies.recommend(person, List.of());
    }

    private Map<String, Long> sizes(Fact fact) {
        return people().stream()
                .filter(person -> person.consent().foundByEmployers())
                .collect(Collectors.groupingBy(fact::of, Collectors.counting()));
    }

    private List<TalentProfile> people() {
        return catalog.firstProfiles(ALL);
    }

    private List<Vacancy> openVacancies() {
        return catalog.vacanciesAfter(null, ALL).stream().filter(open::contains).toList();
    }
}
