package org.lotusmatch.indexer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.ImportState;
import org.lotusmatch.domain.intake.Reject;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.lotusmatch.indexer.normalize.Normalizer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class QueuedImportDeskTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final String HEADER = "编号,岗位名称,单位名称\n";

    @TempDir private Path folder;
    private CatalogFixture catalog;
    private QueuedImportDesk desk;
    private final AtomicInteger batches = new AtomicInteger();

    @BeforeEach
    void open() {
        catalog = new CatalogFixture(folder);
        Normalizer normalizer = new Normalizer(TAXONOMY, GAZETTEER, CatalogFixture.CLOCK);
        RecordIntake intake =
                new RecordIntake(
                        normalizer,
                        Gate.standard(),
                        catalog.caseFile,
                        catalog.records,
                        CatalogFixture.CLOCK);
        ImportRun run =
                new ImportRun(
                        new RecordFiles(),
                        intake,
                        catalog.imports,
                        catalog.clusters(GAZETTEER),
                        catalog.sightings,
                        catalog.transactions,
                        batches::incrementAndGet);
        desk = new QueuedImportDesk(uploads(), catalog.imports, run);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private UploadShelf uploads() {
        return new UploadShelf(folder.resolve("uploads"));
    }

    private ImportReport open(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return desk.open(Corpus.VACANCIES, name, "", new ByteArrayInputStream(bytes));
    }

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            rows.append(i).append(",电工").append(i).append(",莲城试验有限公司\n");
        }
        return rows.toString();
    }

    @Test
    void everyRowIsAccountedFor() throws IOException {
        ImportReport waiting = open("a.csv", HEADER + rows(0, 1200) + "x,,无题\n" + rows(1200, 1300));
        assertThat(waiting.state()).isEqualTo(ImportState.WAITING);
        desk.runWaiting();
        ImportReport done = desk.findImport(waiting.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.progress()).isEqualTo(1);
        assertThat(done.counts().read()).isEqualTo(1301);
        assertThat(done.counts().rejected()).isEqualTo(1);
        assertThat(done.counts().accepted() + done.counts().flagged()).isEqualTo(1300);
        assertThat(done.counts().created()).isEqualTo(1300);
        assertThat(desk.rejects(done.id(), 0, 10))
                .containsExactly(new Reject("a.csv", 1202, "岗位名称", "", "missing-title"));
        assertThat(batches).hasValue(3);
    }

    @Test
    void anAcknowledgedUploadIsCarriedOutAfterARestart() throws IOException {
        ImportReport waiting = open("a.csv", HEADER + rows(0, 10));
        close();
        open();
        desk.runWaiting();
        assertThat(desk.findImport(waiting.id()).orElseThrow().counts().created()).isEqualTo(10);
    }

    @Test
    void aHalfDoneImportGoesOnWhereItStoodAndCountsEachRowOnce() throws IOException {
        ImportReport waiting = open("a.csv", HEADER + rows(0, 1700) + "x,,无题\n" + rows(1700, 1800));
        StoppedRun stopAfterOneBatch = new StoppedRun();
        stopAfterOneBatch.run(waiting);
        assertThat(desk.findImport(waiting.id()).orElseThrow().counts().read()).isEqualTo(500);
        close();
        open();
        desk.runWaiting();
        ImportReport done = desk.findImport(waiting.id()).orElseThrow();
        assertThat(done.counts().read()).isEqualTo(1801);
        assertThat(done.counts().created()).isEqualTo(1800);
        assertThat(catalog.records.count(Corpus.VACANCIES)).isEqualTo(1800);
    }

    /** Runs one batch, then stops as a shutdown would. */
    private final class StoppedRun {
        void run(ImportReport waiting) {
            RecordIntake intake =
                    new RecordIntake(
                            new Normalizer(TAXONOMY, GAZETTEER, CatalogFixture.CLOCK),
                            Gate.standard(),
                            catalog.caseFile,
                            catalog.records,
                            CatalogFixture.CLOCK);
            boolean finished =
                    new ImportRun(
                                    new RecordFiles(),
                                    intake,
                                    catalog.imports,
                                    catalog.clusters(GAZETTEER),
                                    catalog.sightings,
                                    catalog.transactions,
                                    () -> {})
                            .run(
                                    catalog.imports.nextWaiting().orElseThrow(),
                                    uploads().path(waiting.id()),
                                    () -> true);
            assertThat(finished).isFalse();
        }
    }

    @Test
    void rowsBeforeThePlaceWhereAFileBreaksStand() throws IOException {
        StringBuilder broken = new StringBuilder(HEADER).append(rows(0, 30));
        for (int i = 0; i < 150; i++) {
            broken.append(i).append(",\"没有合上的引号,公司\n");
        }
        ImportReport report = open("a.csv", broken.toString());
        desk.runWaiting();
        ImportReport ended = desk.findImport(report.id()).orElseThrow();
        assertThat(ended.counts().created()).isGreaterThanOrEqualTo(30);
        assertThat(ended.counts().accepted() + ended.counts().flagged() + ended.counts().rejected())
                .isEqualTo(ended.counts().read());
    }

    @Test
    void rowsThatWaitForAReviewerAreCountedApartAndStored() throws IOException {
        ImportReport report = open("a.csv", "编号,岗位名称,岗位职责\n1,车工,限男性\n2,车工,负责车削\n3,车工,35岁以下\n");
        desk.runWaiting();

        ImportCounts counts = desk.findImport(report.id()).orElseThrow().counts();
        assertThat(counts.quarantined()).isEqualTo(1);
        assertThat(counts.flagged()).isEqualTo(2);
        assertThat(counts.created()).isEqualTo(3);
        assertThat(counts.read()).isEqualTo(3);
    }

    @Test
    void anUnreadableFileFailsWithItsReason() throws IOException {
        ImportReport report = open("a.csv", "甲,乙\n1,2\n");
        desk.runWaiting();
        ImportReport failed = desk.findImport(report.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.problem()).isEqualTo("header-unknown");
        assertThat(failed.problemArguments().getFirst()).contains("甲");
    }

    @Test
    void emptyAndUnknownFilesAreNotQueued() throws IOException {
        assertThatThrownBy(() -> open("a.csv", "")).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> open("a.exe", "x")).isInstanceOf(UnreadableFileException.class);
        assertThat(desk.recentImports(10)).isEmpty();
        assertThat(uploaded()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }
                };
        assertThatThrownBy(() -> desk.open(Corpus.VACANCIES, "a.csv", "", broken))
                .isInstanceOf(IOException.class);
        assertThat(desk.recentImports(10)).isEmpty();
        assertThat(uploaded()).isEmpty();
    }

    @Test
    void aFinishedUploadIsNotKept() throws IOException {
        open("a.csv", HEADER + rows(0, 3));
        desk.runWaiting();
        assertThat(uploaded()).isEmpty();
    }

    @Test
    void importsAreListedLatestFirst() throws IOException {
        open("a.csv", HEADER + rows(0, 1));
        open("b.csv", HEADER + rows(0, 1));
        assertThat(desk.recentImports(10))
                .extracting(ImportReport::file)
                .containsExactly("b.csv", "a.csv");
    }

    @Test
    void thousandsOfRejectsAreReadPageByPage() throws IOException {
        StringBuilder bad = new StringBuilder(HEADER);
        for (int i = 0; i < 2500; i++) {
            bad.append(i).append(",,无题\n");
        }
        ImportReport report = open("a.csv", bad.toString());
        desk.runWaiting();
        List<Long> lines = new ArrayList<>();
        desk.forEachReject(report.id(), reject -> lines.add(reject.line()));
        assertThat(lines).hasSize(2500).isSorted().doesNotHaveDuplicates();
    }

    private List<Path> uploaded() {
        Path uploads = folder.resolve("uploads");
        if (!Files.exists(uploads)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(uploads)) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
