package org.lotusmatch.indexer.configure;

import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.demo.DemoCity;
import org.lotusmatch.indexer.duplicate.MissingClusters;
import org.lotusmatch.indexer.imports.QueuedImportDesk;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything from a file to an index. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(IndexerSettings.class)
@Import({
    VocabularyConfiguration.class,
    GateConfiguration.class,
    CatalogConfiguration.class,
    LuceneConfiguration.class,
    BuildConfiguration.class,
    ImportConfiguration.class
})
public class IndexerAutoConfiguration {
    @Bean
    @ConditionalOnProperty(name = "lotus.follow", havingValue = "true", matchIfMissing = true)
    IndexerLifecycle indexerLifecycle(
            IndexerSettings settings,
            QueuedImportDesk desk,
            IndexFollower follower,
            DemoCity demo,
            MissingClusters missingClusters) {
        return new IndexerLifecycle(settings, desk, follower, demo, missingClusters);
    }
}
