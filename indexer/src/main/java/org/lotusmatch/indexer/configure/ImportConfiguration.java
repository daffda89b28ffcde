package org.lotusmatch.indexer.configure;

import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.indexer.build.DocumentFactory;
import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.ImportLog;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.catalog.ReviewListing;
import org.lotusmatch.indexer.catalog.ReviewLog;
import org.lotusmatch.indexer.catalog.Sightings;
import org.lotusmatch.indexer.demo.DemoCity;
import org.lotusmatch.indexer.duplicate.MissingClusters;
import org.lotusmatch.indexer.duplicate.VacancyClusters;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.imports.ImportRun;
import org.lotusmatch.indexer.imports.QueuedImportDesk;
import org.lotusmatch.indexer.imports.RecordIntake;
import org.lotusmatch.indexer.imports.SelfMadeProfiles;
import org.lotusmatch.indexer.imports.UploadShelf;
import org.lotusmatch.indexer.ingest.RecordFiles;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.lotusmatch.indexer.resume.ResumeFiles;
import org.lotusmatch.indexer.resume.ResumeReader;
import org.lotusmatch.indexer.resume.Tesseract;
import org.lotusmatch.indexer.review.CaseFile;
import org.lotusmatch.indexer.review.CatalogReviewDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.security.SecureRandom;
import java.time.Clock;

/** From a file to the record of truth. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    RecordIntake recordIntake(
            Normalizer normalizer, Gate gate, CaseFile reviews, RecordStore store, Clock clock) {
        return new RecordIntake(normalizer, gate, reviews, store, clock);
    }

    @Bean
    VacancyClusters vacancyClusters(
            CopyTable table, RecordStore store, Outbox outbox, Gazetteer gazetteer) {
        return new VacancyClusters(table, store, outbox, gazetteer);
    }

    @Bean(destroyMethod = "close")
    MissingClusters missingClusters(
            VacancyClusters clusters, TransactionTemplate catalogTransactions) {
        return new MissingClusters(clusters, catalogTransactions);
    }

    @Bean
    ImportRun importRun(
            RecordIntake intake,
            ImportLog imports,
            VacancyClusters clusters,
            Sightings sightings,
            TransactionTemplate catalogTransactions,
            IndexerSettings settings,
            ObjectProvider<IndexFollower> follower) {
        return new ImportRun(
                new RecordFiles(),
                intake,
                imports,
                clusters,
                sightings,
                catalogTransactions,
                wake(settings, follower));
    }

    @Bean
    CatalogReviewDesk reviewDesk(
            RecordStore records,
            CaseFile file,
            ReviewLog log,
            JdbcClient catalogClient,
            VacancyClusters clusters,
            TransactionTemplate catalogTransactions,
            IndexerSettings settings,
            ObjectProvider<IndexFollower> follower) {
        return new CatalogReviewDesk(
                records,
                file,
                log,
                new ReviewListing(catalogClient),
                clusters,
                catalogTransactions,
                wake(settings, follower));
    }

    @Bean
    SelfMadeProfiles profileDesk(
            Normalizer normalizer,
            RecordStore store,
            TransactionTemplate catalogTransactions,
            DocumentFactory documents,
            IndexerSettings settings,
            ObjectProvider<IndexFollower> follower) {
        return new SelfMadeProfiles(
                normalizer,
                store,
                catalogTransactions,
                new SecureRandom(),
                documents::forget,
                wake(settings, follower));
    }

    /** The command line reads none. */
    @Bean
    @Lazy
    ResumeReader resumeReader(Drafting drafting, Clock clock) {
        return new ResumeReader(new ResumeFiles(Tesseract.find().orElse(null)), drafting, clock);
    }

    /** Only a process that follows has indexes to tell. */
    private static Runnable wake(IndexerSettings settings, ObjectProvider<IndexFollower> follower) {
        return () -> {
            if (settings.follow()) {
                follower.getObject().wake();
            }
        };
    }

    @Bean(destroyMethod = "close")
    QueuedImportDesk importDesk(IndexerSettings settings, ImportLog imports, ImportRun run) {
        return new QueuedImportDesk(
                new UploadShelf(settings.data().resolve("uploads")), imports, run);
    }

    @Bean
    DemoCity demoCity(RecordStore store, QueuedImportDesk desk, Clock clock) {
        return new DemoCity(store, desk, clock);
    }
}
