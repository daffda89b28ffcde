package org.lotusmatch.indexer.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchResult;
import org.lotusmatch.domain.search.Sort;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Searches go on, whole and consistent, while an index is written and replaced. */
final class ConcurrentSearchTest {
    private static final int DOCUMENTS = 20;
    private static final int ROUNDS = 8;
    private static final SearchQuery WELDER =
            new SearchQuery(
                    Corpus.VACANCIES,
                    new Question.Words("焊工"),
                    List.of(),
                    Set.of(IndexField.SKILL),
                    Sort.NEWEST,
                    0,
                    100);

    @TempDir private Path root;

    @Test
    void searchesNeverFailWhileTheIndexIsWrittenAndRebuilt() throws Exception {
        AtomicBoolean written = new AtomicBoolean();
        try (LuceneStore store = LuceneStore.open(root, "encoder", 4);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            writeAll(store.indexBuild(), 0);
            List<Future<Integer>> searches =
                    IntStream.range(0, 2)
                            .mapToObj(_ -> threads.submit(() -> search(store, written)))
                            .toList();
            try {
                for (int round = 1; round <= ROUNDS; round++) {
                    writeAll(store.indexBuild(), round);
                    rebuild(store.indexBuild(), round);
                }
            } finally {
                written.set(true);
            }
            for (Future<Integer> search : searches) {
                assertThat(search.get()).isPositive();
            }
        }
    }

    private static int search(LuceneStore store, AtomicBoolean written) {
        SearchEngine engine = store.searchEngine();
        int answers = 0;
        do {
            SearchResult result = engine.search(WELDER);
            assertThat(result.total()).isEqualTo(DOCUMENTS);
            assertThat(result.hits()).hasSize(DOCUMENTS);
            assertThat(result.facets().getFirst().counts()).hasSize(1);
            answers++;
        } while (!written.get());
        return answers;
    }

    private static void writeAll(IndexBuild build, int round) {
        build.write(Corpus.VACANCIES, documents(round), List.of(), round);
        build.commit(Corpus.VACANCIES);
    }

    private static void rebuild(IndexBuild build, int round) {
        try (IndexBuild.Rebuild rebuild = build.startRebuild(Corpus.VACANCIES)) {
            rebuild.write(documents(round));
            rebuild.activate(round);
        }
    }

    private static List<IndexDocument> documents(int round) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(
                        number ->
                                IndexDocument.builder("v-" + number)
                                        .text(IndexField.TITLE, "焊工")
                                        .keyword(IndexField.SKILL, "s-" + round)
                                        .build())
                .toList();
    }
}
