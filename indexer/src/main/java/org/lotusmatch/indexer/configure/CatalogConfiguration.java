package org.lotusmatch.indexer.configure;

import com.zaxxer.hikari.HikariDataSource;

import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.FeedbackWriter;
import org.lotusmatch.indexer.catalog.ImportLog;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.ReviewCases;
import org.lotusmatch.indexer.catalog.ReviewLog;
import org.lotusmatch.indexer.catalog.Sightings;
import org.lotusmatch.indexer.catalog.StoredFeedback;
import org.lotusmatch.indexer.catalog.StoredShortages;
import org.lotusmatch.indexer.review.CaseFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

/** The record of truth. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {
    @Bean(destroyMethod = "close")
    HikariDataSource catalogDatabase(IndexerSettings settings) {
        return CatalogDatabase.openCatalog(settings.data().resolve("catalog.sqlite"));
    }

    @Bean
    JdbcClient catalogClient(DataSource catalogDatabase) {
        return JdbcClient.create(catalogDatabase);
    }

    @Bean
    TransactionTemplate catalogTransactions(DataSource catalogDatabase) {
        return new TransactionTemplate(new JdbcTransactionManager(catalogDatabase));
    }

    @Bean
    Outbox outbox(JdbcClient catalogClient) {
        return new Outbox(catalogClient);
    }

    @Bean
    RecordStore recordStore(JdbcClient catalogClient, Outbox outbox, Clock clock) {
        return new RecordStore(catalogClient, outbox, clock);
    }

    @Bean
    ReviewLog reviewLog(JdbcClient catalogClient, Clock clock) {
        return new ReviewLog(catalogClient, clock);
    }

    @Bean
    CaseFile caseFile(JdbcClient catalogClient, ReviewLog reviewLog, Clock clock) {
        return new CaseFile(new ReviewCases(catalogClient), reviewLog, clock);
    }

    @Bean
    CopyTable copyTable(JdbcClient catalogClient) {
        return new CopyTable(catalogClient);
    }

    @Bean
    Sightings sightings(JdbcClient catalogClient, Clock clock) {
        return new Sightings(catalogClient, clock);
    }

    @Bean
    ImportLog importLog(JdbcClient catalogClient, Clock clock) {
        return new ImportLog(catalogClient, clock);
    }

    @Bean(destroyMethod = "close")
    FeedbackWriter feedbackWriter(
            JdbcClient catalogClient,
            TransactionTemplate catalogTransactions,
            Clock clock,
            @Value("${lotus.feedback.keep:365d}") Duration keep) {
        return new FeedbackWriter(catalogClient, catalogTransactions, clock, keep);
    }

    @Bean
    StoredFeedback storedFeedback(JdbcClient catalogClient) {
        return new StoredFeedback(catalogClient);
    }

    @Bean
    StoredShortages storedShortages(
            JdbcClient catalogClient, TransactionTemplate catalogTransactions, Clock clock) {
        return new StoredShortages(catalogClient, catalogTransactions, clock);
    }
}
