package org.lotusmatch.indexer.configure;

import com.zaxxer.hikari.HikariDataSource;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.indexer.build.DocumentFactory;
import org.lotusmatch.indexer.build.EmbeddingCache;
import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.build.IndexRebuild;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the record of truth to the indexes. */
@Configuration(proxyBeanMethods = false)
class BuildConfiguration {
    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource vectorDatabase(IndexerSettings settings) {
        return CatalogDatabase.openDerived(settings.data().resolve("vectors.sqlite"));
    }

    @Bean
    EmbeddingCache embeddingCache(
            @org.springframework.beans.factory.annotation.Qualifier("vectorDatabase")
                    HikariDataSource vectorDatabase,
            TextEncoder encoder) {
        return new EmbeddingCache(
                JdbcClient.create(vectorDatabase),
                new TransactionTemplate(new JdbcTransactionManager(vectorDatabase)),
                encoder);
    }

    @Bean
    DocumentFactory documentFactory(
            RecordStore records,
            EmbeddingCache embeddings,
            Taxonomy taxonomy,
            Gazetteer gazetteer) {
        return new DocumentFactory(records, embeddings, taxonomy, gazetteer);
    }

    @Bean(destroyMethod = "close")
    IndexFollower indexFollower(Outbox outbox, DocumentFactory factory, IndexBuild index) {
        return new IndexFollower(outbox, factory, index);
    }

    @Bean
    IndexRebuild indexRebuild(
            RecordStore records,
            Outbox outbox,
            DocumentFactory factory,
            IndexBuild index,
            IndexFollower follower) {
        return new IndexRebuild(records, outbox, factory, index, follower);
    }
}
