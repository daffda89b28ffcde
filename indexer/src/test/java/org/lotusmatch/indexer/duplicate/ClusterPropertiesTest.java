package org.lotusmatch.indexer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.indexer.CatalogFixture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Random vacancies with planted copies and traps; the seed is in the test's name. */
class ClusterPropertiesTest {
    private static final int JOBS = 60;

    @TempDir private Path folder;

    /** A vacancy and the text that decides who its exact copies are. */
    private record Planted(Vacancy vacancy, String exact) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allExactCopiesAreTogetherWhateverTheOrder(long seed) {
        List<Planted> planted = plant(new Random(seed));
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(planted, new Random(seed + round));
            try (CatalogFixture catalog = new CatalogFixture(folder.resolve("r" + round))) {
                store(planted, catalog);
                Map<String, String> leaders = leaders(catalog);
                Map<String, Set<String>> leadersOfExact = new TreeMap<>();
                for (Planted one : planted) {
                    leadersOfExact
                            .computeIfAbsent(one.exact(), e -> new TreeSet<>())
                            .add(leaders.get(one.vacancy().id().value()));
                }
                assertThat(leadersOfExact.values()).allSatisfy(l -> assertThat(l).hasSize(1));
                assertThat(leaders).hasSize(planted.size());
                assertThat(shown(catalog)).hasSize(Set.copyOf(leaders.values()).size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void jobsOfOtherEmployersSitesOrRanksAreNeverTogether(long seed) {
        List<Planted> planted = plant(new Random(seed));
        try (CatalogFixture catalog = new CatalogFixture(folder)) {
            store(planted, catalog);
            Map<String, Set<String>> jobs = new HashMap<>();
            Map<String, String> leaders = leaders(catalog);
            for (Planted one : planted) {
                Vacancy v = one.vacancy();
                jobs.computeIfAbsent(leaders.get(v.id().value()), l -> new TreeSet<>()).add(job(v));
            }
            assertThat(jobs.values()).allSatisfy(job -> assertThat(job).hasSize(1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void leavingAndComingBackGivesTheSameTogetherness(long seed) {
        Random random = new Random(seed);
        List<Planted> planted = plant(random);
        try (CatalogFixture catalog = new CatalogFixture(folder)) {
            store(planted, catalog);
            Set<Set<String>> before = together(leaders(catalog));
            VacancyClusters clusters = catalog.clusters(Prints.GAZETTEER);
            List<Vacancy> some =
                    planted.stream()
                            .map(Planted::vacancy)
                            .filter(v -> random.nextInt(3) == 0)
                            .toList();
            catalog.transactions.executeWithoutResult(
                    status -> {
                        some.forEach(v -> clusters.remove(v.id()));
                        clusters.add(some);
                    });
            assertThat(together(leaders(catalog))).isEqualTo(before);
        }
    }

    private static String job(Vacancy v) {
        return v.title().words()
                + v.employer().name()
                + v.location().words()
                + v.requirements().education();
    }

    private static List<Planted> plant(Random random) {
        List<Planted> planted = new ArrayList<>();
        for (int job = 0; job < JOBS; job++) {
            String body = random.nextInt(4) == 0 ? Prints.BODY : text(random);
            int copies = 1 + random.nextInt(3);
            for (int copy = 0; copy < copies; copy++) {
                add(planted, "exact" + copy, job, "岗位" + job, "430304", body, random);
            }
            add(planted, "near", job, "岗位" + job, "430304", Prints.edited(body, 90), random);
            add(planted, "site", job, "岗位" + job, "430302", body, random);
            add(planted, "rank", job, "高级岗位" + job, "430304", body, random);
        }
        return planted;
    }

    private static void add(
            List<Planted> planted,
            String kind,
            int job,
            String title,
            String division,
            String body,
            Random random) {
        String employer = "湘潭试验" + job + "号矿山装备有限公司";
        TestVacancies vacancy =
                TestVacancies.of(job + kind, title)
                        .employer(employer)
                        .place(
                                Prints.GAZETTEER.fullName(
                                        new org.lotusmatch.domain.place.DivisionCode(division)),
                                division)
                        .education(
                                job % 2 == 0
                                        ? EducationLevel.ASSOCIATE
                                        : EducationLevel.SENIOR_SECONDARY)
                        .description(random.nextBoolean() ? body : body.replace("，", ", "));
        planted.add(
                new Planted(vacancy.build(), String.join("/", title, employer, division, body)));
    }

    private static String text(Random random) {
        String words = Prints.BODY.replaceAll("[，。；、]", "");
        StringBuilder text = new StringBuilder();
        while (text.length() < 180) {
            int from = random.nextInt(words.length() - 6);
            text.append(words, from, from + 2 + random.nextInt(4)).append('，');
        }
        return text.toString();
    }

    private static void store(List<Planted> planted, CatalogFixture catalog) {
        VacancyClusters clusters = catalog.clusters(Prints.GAZETTEER);
        for (int from = 0; from < planted.size(); from += 50) {
            List<Vacancy> batch =
                    planted.subList(from, Math.min(from + 50, planted.size())).stream()
                            .map(Planted::vacancy)
                            .toList();
            catalog.transactions.executeWithoutResult(
                    status -> {
                        batch.forEach(catalog.records::save);
                        clusters.add(batch);
                    });
        }
    }

    private static Map<String, String> leaders(CatalogFixture catalog) {
        Map<String, String> leaders = new TreeMap<>();
        catalog.jdbc
                .sql("select record_id, leader_id from vacancy_copy")
                .query(
                        row -> {
                            leaders.put(row.getString(1), row.getString(2));
                        });
        return leaders;
    }

    private static List<String> shown(CatalogFixture catalog) {
        return catalog.jdbc
                .sql("select leader_id from vacancy_copy where shown = 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Set<Set<String>> together(Map<String, String> leaders) {
        Map<String, Set<String>> clusters = new TreeMap<>();
        leaders.forEach(
                (id, leader) -> clusters.computeIfAbsent(leader, l -> new TreeSet<>()).add(id));
        return Set.copyOf(clusters.values());
    }
}
