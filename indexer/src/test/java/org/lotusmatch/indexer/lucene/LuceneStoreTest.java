package org.lotusmatch.indexer.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchUnavailableException;
import org.lotusmatch.domain.text.Embedding;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What the contract leaves to the folder: locks, damage, other layouts, old generations. */
final class LuceneStoreTest {
    private static final SearchQuery WELDER =
            SearchQuery.top(Corpus.VACANCIES, new Question.Words("焊工"), List.of(), 10);

    @TempDir private Path root;

    @Test
    void tellsWhoeverOpensAFolderInUseWhatToDo() {
        try (LuceneStore store = open("encoder", 4)) {
            assertThatExceptionOfType(IndexInUseException.class)
                    .isThrownBy(() -> open("encoder", 4))
                    .withMessageContainingAll(root.toString(), "is in use", "another folder");
            assertThat(store.searchEngine().search(WELDER).total()).isZero();
        }
        open("encoder", 4).close();
    }

    @Test
    void opensAFolderByARelativePathOrALink(@TempDir Path links) throws IOException {
        fill("encoder", 4);
        Path link = Files.createSymbolicLink(links.resolve("link"), root);
        Path relative = Path.of("").toAbsolutePath().relativize(root);
        for (Path name : List.of(link, relative)) {
            try (LuceneStore store = LuceneStore.open(name, "encoder", 4)) {
                assertThat(store.searchEngine().search(WELDER).total()).isEqualTo(1);
            }
        }
    }

    @Test
    void dropsAnIndexOfAnotherEncoderOrDimension() {
        fill("encoder", 4);
        try (LuceneStore store = open("encoder", 8)) {
            assertEmpty(store);
        }
        fill("encoder", 4);
        try (LuceneStore store = open("other", 4)) {
            assertEmpty(store);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysWhichEncoderAnIndexWasWrittenWith(CapturedOutput log) {
        fill("bge-small-zh-v1.5-int8/onnxruntime-1", 4);
        open("lotus-words-1", 4).close();

        assertThat(log.getOut())
                .contains("written with")
                .contains("encoderId=bge-small-zh-v1.5-int8/onnxruntime-1")
                .contains("encoderId=lotus-words-1, dimension=4] is configured");
    }

    @Test
    void startsAgainFromAnIndexThatWasCutShort() throws IOException {
        for (String file : List.of(".si", ".cfs", "segments_")) {
            fill("encoder", 4);
            for (Path damaged : list(currentGeneration(), file)) {
                Files.write(damaged, new byte[10], StandardOpenOption.TRUNCATE_EXISTING);
            }
            try (LuceneStore store = open("encoder", 4)) {
                assertEmpty(store);
            }
        }
    }

    @Test
    void startsAgainFromAPointerToNothing() throws IOException {
        fill("encoder", 4);
        for (String pointer : List.of("generation-99", "../courses", "")) {
            Files.writeString(root.resolve("vacancies/current"), pointer);
            try (LuceneStore store = open("encoder", 4)) {
                assertEmpty(store);
            }
        }
    }

    @Test
    void keepsOneGenerationOnDisk() throws IOException {
        try (LuceneStore store = open("encoder", 4)) {
            for (int sequence = 1; sequence <= 3; sequence++) {
                try (var rebuild = store.indexBuild().startRebuild(Corpus.VACANCIES)) {
                    rebuild.write(List.of(welder()));
                    rebuild.activate(sequence);
                }
                assertThat(list(root.resolve("vacancies"), "generation-")).hasSize(1);
            }
            store.indexBuild().startRebuild(Corpus.VACANCIES);
        }
        Files.createDirectory(root.resolve("vacancies/generation-77"));
        try (LuceneStore store = open("encoder", 4)) {
            assertThat(store.searchEngine().search(WELDER).total()).isEqualTo(1);
            assertThat(list(root.resolve("vacancies"), "generation-")).hasSize(1);
        }
    }

    @Test
    void goesBackToTheCommitAfterAKill(@TempDir Path copy) throws IOException {
        fill("encoder", 4);
        try (LuceneStore store = open("encoder", 4);
                var rebuild = store.indexBuild().startRebuild(Corpus.VACANCIES)) {
            store.indexBuild().write(Corpus.VACANCIES, List.of(), List.of("v-1"), 6);
            rebuild.write(List.of(welder()));
            assertThat(rebuild.count()).isEqualTo(1);
            copyTree(root, copy);
        }
        try (LuceneStore store = LuceneStore.open(copy, "encoder", 4)) {
            assertThat(store.indexBuild().committedSequence(Corpus.VACANCIES)).isEqualTo(5);
            assertThat(store.searchEngine().search(WELDER).total()).isEqualTo(1);
            assertThat(list(copy.resolve("vacancies"), "generation-")).hasSize(1);
        }
    }

    @Test
    void isUnavailableAfterClosing() {
        LuceneStore store = open("encoder", 4);
        IndexBuild.Rebuild rebuild = store.indexBuild().startRebuild(Corpus.VACANCIES);
        store.close();
        store.close();
        Stream.<Runnable>of(
                        () -> store.searchEngine().search(WELDER),
                        () -> store.indexBuild().commit(Corpus.VACANCIES),
                        () -> store.indexBuild().count(Corpus.VACANCIES),
                        () -> store.indexBuild().committedSequence(Corpus.VACANCIES),
                        () -> store.indexBuild().startRebuild(Corpus.VACANCIES),
                        () -> rebuild.write(List.of(welder())),
                        () -> rebuild.activate(1))
                .forEach(
                        task ->
                                assertThatExceptionOfType(SearchUnavailableException.class)
                                        .isThrownBy(task::run));
        rebuild.close();
    }

    @Test
    void refusesVectorsOfAnotherDimensionAndWritesNothing() {
        Embedding three = Embedding.normalised(new float[] {1, 2, 3});
        IndexDocument wrong = IndexDocument.builder("v-2").vector(three).build();
        try (LuceneStore store = open("encoder", 4)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(
                            () ->
                                    store.indexBuild()
                                            .write(
                                                    Corpus.VACANCIES,
                                                    List.of(welder(), wrong),
                                                    List.of(),
                                                    1))
                    .withMessageContaining("vector has 3 components, must have 4");
            assertThat(store.indexBuild().count(Corpus.VACANCIES)).isZero();
        }
    }

    private LuceneStore open(String encoderId, int dimension) {
        return LuceneStore.open(root, encoderId, dimension);
    }

    private void fill(String encoderId, int dimension) {
        try (LuceneStore store = open(encoderId, dimension)) {
            store.indexBuild().write(Corpus.VACANCIES, List.of(welder()), List.of(), 5);
            store.indexBuild().commit(Corpus.VACANCIES);
            assertThat(store.searchEngine().search(WELDER).total()).isEqualTo(1);
        }
    }

    private static void assertEmpty(LuceneStore store) {
        assertThat(store.indexBuild().committedSequence(Corpus.VACANCIES)).isZero();
        assertThat(store.searchEngine().search(WELDER).total()).isZero();
    }

    private static IndexDocument welder() {
        return IndexDocument.builder("v-1").text(IndexField.TITLE, "焊工").build();
    }

    private Path currentGeneration() throws IOException {
        Path corpus = root.resolve("vacancies");
        return corpus.resolve(Files.readString(corpus.resolve("current")));
    }

    private static List<Path> list(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part)).toList();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
