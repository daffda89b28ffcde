package org.lotusmatch.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.Review;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports and decisions in any order end where a model ends that knows nothing but the last words
 * of each vacancy and the last decision about each of its findings.
 */
class ReviewSequencesTest {
    private static final int STEPS = 250;
    private static final int VACANCIES = 5;
    private static final List<FindingKey> WORDS =
            Stream.concat(TestDesk.KEEPING_OUT.stream(), TestDesk.FLAGGING.stream()).toList();

    @TempDir private Path folder;

    /** What must be, by the simplest means. */
    private static final class Model {
        final Map<VacancyId, String> words = new HashMap<>();
        final Map<VacancyId, Map<FindingKey, Review>> inForce = new HashMap<>();
        final Map<VacancyId, List<Review>> history = new HashMap<>();

        List<Finding> found(VacancyId id) {
            return TestDesk.gate(words.getOrDefault(id, ""));
        }

        Map<FindingKey, Review> inForce(VacancyId id) {
            return inForce.computeIfAbsent(id, any -> new HashMap<>());
        }

        Severity severity(VacancyId id, Finding found) {
            Review review = inForce(id).get(FindingKey.of(found));
            if (review == null || review.decision() == Decision.UPHOLD) {
                return found.severity();
            }
            return review.decision() == Decision.OVERRULE ? Severity.CLEARED : Severity.QUARANTINE;
        }

        boolean isWaiting(VacancyId id, Finding found) {
            return found.severity() == Severity.QUARANTINE
                    && !inForce(id).containsKey(FindingKey.of(found));
        }

        Set<VacancyId> waiting() {
            return words.keySet().stream()
                    .filter(id -> found(id).stream().anyMatch(f -> isWaiting(id, f)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void endWhereTheModelEnds(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        try (TestDesk test = new TestDesk(folder)) {
            for (int step = 0; step < STEPS; step++) {
                if (model.words.isEmpty() || random.nextInt(3) == 0) {
                    importOne(test, model, random);
                } else {
                    decideOne(test, model, random);
                }
                assertSame(test, model);
            }
            assertThat(model.history.values().stream().mapToInt(List::size).sum())
                    .isGreaterThan(STEPS / 5);
        }
    }

    private static void importOne(TestDesk test, Model model, Random random) {
        String words =
                WORDS.stream()
                        .filter(key -> random.nextInt(2) == 0)
                        .map(FindingKey::quote)
                        .collect(Collectors.joining("，"));
        VacancyId id = test.take(String.valueOf(random.nextInt(VACANCIES)), words);
        model.words.put(id, words);
    }

    private static void decideOne(TestDesk test, Model model, Random random) {
        List<VacancyId> ids = new ArrayList<>(new TreeSet<>(model.words.keySet()));
        VacancyId id = ids.get(random.nextInt(ids.size()));
        List<Finding> found = model.found(id);
        if (found.isEmpty()) {
            return;
        }
        Finding finding = found.get(random.nextInt(found.size()));
        Decision decision = Decision.values()[random.nextInt(Decision.values().length)];
        if (decision.suits(finding.severity())) {
            FindingKey key = FindingKey.of(finding);
            Review before = model.inForce(id).get(key);
            Review review = test.desk.decide(id, TestDesk.ruling(key, decision, before));
            model.inForce(id).put(key, review);
            model.history.computeIfAbsent(id, any -> new ArrayList<>()).addFirst(review);
        }
    }

    private static void assertSame(TestDesk test, Model model) {
        for (VacancyId id : model.words.keySet()) {
            ReviewCase now = test.desk.findCase(id).orElseThrow();
            assertThat(now.history()).isEqualTo(model.history.getOrDefault(id, List.of()));
            List<Finding> expected =
                    model.found(id).stream()
                            .map(found -> found.withSeverity(model.severity(id, found)))
                            .toList();
            assertThat(now.vacancy().findings()).first().isEqualTo(TestDesk.NO_PAY);
            assertThat(now.vacancy().findings().stream().skip(1).toList()).isEqualTo(expected);
        }
        ReviewQuery waiting = new ReviewQuery(ReviewScope.WAITING, null, null, null, 0, 100);
        assertThat(test.desk.list(waiting).cases())
                .extracting(found -> found.vacancy().id())
                .containsExactlyInAnyOrderElementsOf(model.waiting());
    }
}
