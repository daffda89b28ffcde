package org.lotusmatch.indexer.catalog;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

/** Opens SQLite files: write-ahead log, so that readers never wait for a writer. */
public final class CatalogDatabase {
    /** A writer in another process is waited for this long. */
    private static final int BUSY_MILLISECONDS = 30_000;

    private static final int CONNECTIONS = 8;

    private CatalogDatabase() {}

    /**
     * The record of truth: every commit reaches the disk before it is acknowledged. Brings the
     * schema up to date.
     */
    public static HikariDataSource openCatalog(Path file) {
        HikariDataSource source = open(file, SQLiteConfig.SynchronousMode.FULL);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:lotus/migrations/sqlite")
                .load()
                .migrate();
        return source;
    }

    /** Derived data: a power cut may lose the last commits, never the file's soundness. */
    public static HikariDataSource openDerived(Path file) {
        return open(file, SQLiteConfig.SynchronousMode.NORMAL);
    }

    private static HikariDataSource open(Path file, SQLiteConfig.SynchronousMode synchronous) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder of " + file, e);
        }
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(sqlite(file, synchronous));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setPoolName(file.getFileName().toString());
        return new HikariDataSource(pool);
    }

    private static DataSource sqlite(Path file, SQLiteConfig.SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        // a transaction that reads first and writes later would otherwise fail when another writer
        // came between
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        // what a person withdraws is overwritten in the file, not only unlinked
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
