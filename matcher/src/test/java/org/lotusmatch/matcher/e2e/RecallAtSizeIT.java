package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.ImportReport;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.match.OpenTo;
import org.lotusmatch.matcher.match.OpenVacancies;
import org.lotusmatch.matcher.match.RecommendVacancies;
import org.lotusmatch.matcher.match.ScoredVacancy;
import org.lotusmatch.matcher.match.VacancyShelf;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of the fifty best an answer has where there are thousands of vacancies, against scoring
 * every pair, with all that is open and with a filter. A generated city that grows.
 */
@Tag("evaluation")
@Tag("heavy")
@TestPropertySource(properties = {"lotus.demo=false", "lotus.encoder.model=lotus-words-1"})
class RecallAtSizeIT extends RunningService {
    private static final int[] SIZES = {4_000, 20_000};
    private static final int PEOPLE = 100;
    private static final int TOP = 50;
    private static final double FLOOR = 0.98;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir private static Path files;

    @Autowired private Catalog catalog;
    @Autowired private RecommendVacancies recommend;
    @Autowired private FitAssessor assessor;
    @Autowired private OpenVacancies open;
    @Autowired private VacancyShelf shelf;
    @Autowired private SearchEngine engine;

    @Test
    void findsTheFiftyBestAmongThousands() throws IOException {
        add(Corpus.PROFILES, PEOPLE, 1);
        int there = 0;
        for (int size : SIZES) {
            add(Corpus.VACANCIES, size - there, size);
            there = size;
            await().atMost(PATIENCE).until(() -> shelf.all().isPresent());
            List<VacancyRow> rows = openRows();
            List<TalentProfile> people = catalog.firstProfiles(PEOPLE);
            assertThat(people).hasSize(PEOPLE);
            assertThat(rows).hasSizeGreaterThan(size * 9 / 10);
            measure("all that is open", people, rows, List.of());
            List<Filter> filters = OpenTo.filters(List.of("EVERYBODY"));
            Set<String> passing =
                    engine.passing(
                            org.lotusmatch.domain.record.Corpus.VACANCIES, open.and(filters));
            measure(
                    "filtered",
                    people,
                    rows.stream().filter(row -> passing.contains(id(row))).toList(),
                    filters);
        }
    }

    private void measure(
            String what, List<TalentProfile> people, List<VacancyRow> rows, List<Filter> filters) {
        double recall =
                people.stream()
                        .mapToDouble(person -> recall(person, rows, filters))
                        .average()
                        .orElseThrow();
        Evaluation.record(
                "retrieval: recall@50 of the best fits",
                "%d generated people, %,d vacancies, %s"
                        .formatted(people.size(), rows.size(), what),
                recall,
                FLOOR);
        assertThat(recall).isGreaterThanOrEqualTo(FLOOR);
    }

    private double recall(TalentProfile profile, List<VacancyRow> rows, List<Filter> filters) {
        ProfileRow person = assessor.remembering(assessor.row(profile));
        Set<String> best =
                rows.stream()
                        .map(row -> new Pair(id(row), assessor.number(row, person)))
                        .sorted(
                                Comparator.comparingDouble((Pair pair) -> -pair.fit())
                                        .thenComparing(Pair::id))
                        .limit(TOP)
                        .map(Pair::id)
                        .collect(Collectors.toSet());
        long found =
                recommend.recommend(profile, filters).scored().stream()
                        .map(ScoredVacancy::id)
                        .filter(id -> best.contains(id.value()))
                        .count();
        return found / (double) best.size();
    }

    private record Pair(String id, double fit) {}

    private static String id(VacancyRow row) {
        return row.vacancy().id().value();
    }

    /** By the record of truth, not by what is at hand. */
    private List<VacancyRow> openRows() {
        List<VacancyRow> rows = new ArrayList<>();
        List<Vacancy> page = catalog.vacanciesAfter(null, 1_000);
        while (!page.isEmpty()) {
            List<VacancyId> ids = page.stream().filter(open::contains).map(Vacancy::id).toList();
            rows.addAll(shelf.rows(ids));
            page = catalog.vacanciesAfter(page.getLast().id(), 1_000);
        }
        return rows;
    }

    private void add(Corpus corpus, int count, long seed) throws IOException {
        Path file =
                GeneratedCity.write(
                        files,
                        org.lotusmatch.domain.record.Corpus.valueOf(corpus.name()),
                        count,
                        seed,
                        LocalDate.now());
        assertThat(importFile(corpus, file, "generated").getState())
                .isEqualTo(ImportReport.StateEnum.DONE);
    }
}
