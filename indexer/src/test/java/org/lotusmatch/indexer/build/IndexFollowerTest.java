package org.lotusmatch.indexer.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.vacancy.TestVacancies;
import org.lotusmatch.indexer.CatalogFixture;
import org.lotusmatch.indexer.HashingEncoder;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.lucene.LuceneStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The index follows the record of truth through crashes, restarts and rebuilds; everything is on
 * disk.
 */
class IndexFollowerTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir private Path folder;
    private final HashingEncoder encoder = new HashingEncoder();
    private CatalogFixture catalog;
    private HikariDataSource vectors;
    private LuceneStore store;
    private IndexFollower follower;
    private IndexRebuild rebuild;

    @BeforeEach
    void open() {
        catalog = new CatalogFixture(folder);
        vectors = CatalogDatabase.openDerived(folder.resolve("vectors.sqlite"));
        store = LuceneStore.open(folder.resolve("index"), encoder.id(), encoder.dimension());
        EmbeddingCache cache =
                new EmbeddingCache(
                        JdbcClient.create(vectors),
                        TransactionOperations.withoutTransaction(),
                        encoder);
        DocumentFactory factory = new DocumentFactory(catalog.records, cache, TAXONOMY, GAZETTEER);
        follower = new IndexFollower(catalog.outbox, factory, store.indexBuild());
        rebuild =
                new IndexRebuild(
                        catalog.records, catalog.outbox, factory, store.indexBuild(), follower);
    }

    @AfterEach
    void close() {
        store.close();
        vectors.close();
        catalog.close();
    }

    private void restart() {
        close();
        open();
    }

    private void store(int from, int to) {
        IntStream.range(from, to)
                .forEach(i -> catalog.records.save(TestVacancies.of("n" + i, "电工" + i).build()));
    }

    private long found() {
        return store.searchEngine()
                .search(SearchQuery.top(Corpus.VACANCIES, new Question.Everything(), List.of(), 0))
                .total();
    }

    @Test
    void whatIsStoredIsFoundAfterCatchingUp() {
        store(0, 600);
        assertThat(follower.pendingChanges()).isEqualTo(600);
        follower.catchUp();
        assertThat(found()).isEqualTo(600);
        assertThat(follower.pendingChanges()).isZero();
    }

    @Test
    void aChangeReplacesItsDocument() {
        store(0, 3);
        follower.catchUp();
        catalog.records.save(TestVacancies.of("n1", "改名后的岗位").build());
        follower.catchUp();
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void aRemovedRecordLeavesTheIndex() {
        store(0, 3);
        follower.catchUp();
        String id = TestVacancies.of("n1", "x").build().id().value();
        catalog.jdbc.sql("delete from record where id = ?").param(id).update();
        catalog.jdbc.sql("delete from outbox where record_id = ?").param(id).update();
        catalog.jdbc
                .sql("insert into outbox (corpus, record_id) values ('VACANCIES', ?)")
                .param(id)
                .update();
        follower.catchUp();
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void aCrashBeforeTheCommitLosesNothingAndEncodesNothingTwice() {
        store(0, 300);
        follower.catchUp();
        store(300, 500);
        // as a kill would: the store closes without a commit, see its contract
        restart();
        follower.catchUp();
        assertThat(found()).isEqualTo(500);
        assertThat(encoder.encoded).hasValue(500);
        restart();
        assertThat(follower.pendingChanges()).isZero();
        assertThat(found()).isEqualTo(500);
    }

    @Test
    void aRebuildFromNothingAnswersTheSameAndKeepsFollowing() {
        store(0, 500);
        follower.catchUp();
        store(500, 510);
        assertThat(rebuild.rebuild(Corpus.VACANCIES)).isEqualTo(510);
        assertThat(found()).isEqualTo(510);
        store(510, 520);
        follower.catchUp();
        assertThat(found()).isEqualTo(520);
        assertThat(encoder.encoded).as("the cache serves the rebuild").hasValue(520);
    }

    @Test
    void anIndexThatIsLostFollowsFromTheStart() throws Exception {
        store(0, 20);
        follower.catchUp();
        close();
        org.springframework.util.FileSystemUtils.deleteRecursively(folder.resolve("index"));
        open();
        assertThat(follower.pendingChanges()).isEqualTo(20);
        follower.catchUp();
        assertThat(found()).isEqualTo(20);
    }

    @Test
    void theThreadFollowsWhenTold() {
        follower.start();
        store(0, 5);
        follower.wake();
        org.awaitility.Awaitility.await().until(() -> found() == 5);
        follower.close();
    }
}
