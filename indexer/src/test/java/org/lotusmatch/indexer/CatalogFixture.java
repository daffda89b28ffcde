package org.lotusmatch.indexer;

import com.zaxxer.hikari.HikariDataSource;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.ImportLog;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.ReviewCases;
import org.lotusmatch.indexer.catalog.ReviewListing;
import org.lotusmatch.indexer.catalog.ReviewLog;
import org.lotusmatch.indexer.catalog.Sightings;
import org.lotusmatch.indexer.duplicate.VacancyClusters;
import org.lotusmatch.indexer.review.CaseFile;
import org.lotusmatch.indexer.review.CatalogReviewDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A record of truth on disk, as the service opens it. */
public final class CatalogFixture implements AutoCloseable {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final HikariDataSource database;
    public final JdbcClient jdbc;
    public final TransactionTemplate transactions;
    public final Outbox outbox;
    public final RecordStore records;
    public final ImportLog imports;
    public final ReviewLog reviewLog;
    public final CaseFile caseFile;
    public final CatalogReviewDesk reviews;
    public final Sightings sightings;
    public final CopyTable copies;

    public CatalogFixture(Path folder) {
        database = CatalogDatabase.openCatalog(folder.resolve("catalog.sqlite"));
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        outbox = new Outbox(jdbc);
        records = new RecordStore(jdbc, outbox, CLOCK);
        imports = new ImportLog(jdbc, CLOCK);
        sightings = new Sightings(jdbc, CLOCK);
        copies = new CopyTable(jdbc);
        reviewLog = new ReviewLog(jdbc, CLOCK);
        caseFile = new CaseFile(new ReviewCases(jdbc), reviewLog, CLOCK);
        reviews =
                new CatalogReviewDesk(
                        records,
                        caseFile,
                        reviewLog,
                        new ReviewListing(jdbc),
                        clusters(),
                        transactions,
                        () -> {});
    }

    public VacancyClusters clusters() {
        return clusters(GAZETTEER);
    }

    public VacancyClusters clusters(Gazetteer gazetteer) {
        return new VacancyClusters(copies, records, outbox, gazetteer);
    }

    @Override
    public void close() {
        database.close();
    }
}
