package org.lotusmatch.indexer.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.indexer.HashingEncoder;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.file.Path;
import java.util.List;

class EmbeddingCacheTest {
    @TempDir private Path folder;
    private HikariDataSource database;
    private final HashingEncoder encoder = new HashingEncoder();

    @BeforeEach
    void open() {
        database = CatalogDatabase.openDerived(folder.resolve("vectors.sqlite"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private EmbeddingCache cache() {
        return new EmbeddingCache(
                JdbcClient.create(database), TransactionOperations.withoutTransaction(), encoder);
    }

    @Test
    void encodesEachTextOnceEvenAfterARestart() {
        cache().encode(List.of("焊工", "电工", "焊工"));
        assertThat(encoder.encoded).hasValue(2);
        cache().encode(List.of("电工", "钳工", "焊工"));
        assertThat(encoder.encoded).hasValue(3);
    }

    @Test
    void vectorsComeBackInTheOrderOfTheTexts() {
        cache().encode(List.of("焊工"));
        assertThat(cache().encode(List.of("电工", "焊工")))
                .isEqualTo(encoder.encodeDocuments(List.of("电工", "焊工")));
        assertThat(cache().encode(List.of())).isEmpty();
    }

    @Test
    void vectorsOfAnotherEncoderAreNeverReturned() {
        cache().encode(List.of("焊工"));
        HashingEncoder other = new HashingEncoder("hashing/2");
        EmbeddingCache cache =
                new EmbeddingCache(
                        JdbcClient.create(database),
                        TransactionOperations.withoutTransaction(),
                        other);

        cache.encode(List.of("焊工"));

        assertThat(other.encoded).hasValue(1);
    }
}
