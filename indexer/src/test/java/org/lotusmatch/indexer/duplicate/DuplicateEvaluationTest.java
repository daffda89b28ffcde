package org.lotusmatch.indexer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.evaluation.Evaluation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.imports.ImportRun;
import org.lotusmatch.indexer.imports.QueuedImportDesk;
import org.lotusmatch.indexer.imports.RecordIntake;
import org.lotusmatch.indexer.imports.UploadShelf;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.lotusmatch.indexer.normalize.RealPostings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Copies among thousands of real postings, imported as a user would; skipped where they are not at
 * hand. Without a description nothing shows that two advertisements are one: such pairs are counted
 * apart.
 */
@Tag("evaluation")
class DuplicateEvaluationTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "it-roles-2019.csv",
        "mixed-2019-shifted-fields.gb18030.csv",
        "general-2021-no-description.csv"
    })
    void everyExactCopyIsFound(String file) throws IOException {
        Optional<Path> postings = RealPostings.findFolder();
        assumeTrue(postings.isPresent(), "no shared/data/postings above the working directory");
        try (CatalogFixture catalog = new CatalogFixture(folder)) {
            importFile(postings.get().resolve(file), catalog);
            Map<String, String> leaders = leaders(catalog);
            List<Vacancy> all =
                    catalog.records.listVacancies(
                            leaders.keySet().stream().map(VacancyId::new).toList());
            List<List<Vacancy>> told = exactCopies(all, true);
            List<List<Vacancy>> untold = exactCopies(all, false);
            Evaluation.record("duplicates: vacancies", file, all.size());
            Evaluation.record("duplicates: clusters of two and more", file, clusters(leaders));
            Evaluation.record("duplicates: groups of exact copies", file, told.size());
            double found = share(told, leaders);
            Evaluation.record("duplicates: exact copies found", file, found, 1);
            Evaluation.record("duplicates: alike without description", file, untold.size());
            assertThat(found).isEqualTo(1);
            assertThat(catalog.records.count(Corpus.VACANCIES)).isEqualTo(leaders.size());
        }
    }

    private void importFile(Path file, CatalogFixture catalog) throws IOException {
        RecordIntake intake =
                new RecordIntake(
                        new Normalizer(Taxonomy.load(), Prints.GAZETTEER, CatalogFixture.CLOCK),
                        Gate.standard(),
                        catalog.caseFile,
                        catalog.records,
                        CatalogFixture.CLOCK);
        ImportRun run =
                new ImportRun(
                        new RecordFiles(),
                        intake,
                        catalog.imports,
                        catalog.clusters(Prints.GAZETTEER),
                        catalog.sightings,
                        catalog.transactions,
                        () -> {});
        QueuedImportDesk desk =
                new QueuedImportDesk(
                        new UploadShelf(folder.resolve("uploads")), catalog.imports, run);
        try (InputStream content = Files.newInputStream(file)) {
            desk.open(Corpus.VACANCIES, String.valueOf(file.getFileName()), "", content);
        }
        desk.runWaiting();
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

    private static long clusters(Map<String, String> leaders) {
        return leaders.values().stream()
                .collect(Collectors.groupingBy(leader -> leader, Collectors.counting()))
                .values()
                .stream()
                .filter(size -> size > 1)
                .count();
    }

    private static List<List<Vacancy>> exactCopies(List<Vacancy> all, boolean described) {
        return all.stream()
                .filter(vacancy -> vacancy.description().isBlank() != described)
                .collect(Collectors.groupingBy(DuplicateEvaluationTest::exact))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static String exact(Vacancy vacancy) {
        return String.join(
                "\n",
                Words.fold(vacancy.title().words()),
                Words.fold(vacancy.employer().name()),
                Words.fold(vacancy.location().words()),
                Words.fold(vacancy.description()));
    }

    /** Of the groups that lie in one cluster; 1 if there are none. */
    private static double share(Collection<List<Vacancy>> groups, Map<String, String> leaders) {
        return groups.stream()
                .mapToInt(group -> together(group, leaders) ? 1 : 0)
                .average()
                .orElse(1);
    }

    private static boolean together(List<Vacancy> group, Map<String, String> leaders) {
        return group.stream().map(v -> leaders.get(v.id().value())).distinct().count() == 1;
    }
}
