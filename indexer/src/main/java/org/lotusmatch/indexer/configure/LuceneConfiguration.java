package org.lotusmatch.indexer.configure;

import org.lotusmatch.domain.search.IndexBuild;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.indexer.lucene.LuceneStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded engine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lotus.search.engine", havingValue = "lucene", matchIfMissing = true)
class LuceneConfiguration {
    @Bean(destroyMethod = "close")
    LuceneStore luceneStore(IndexerSettings settings, TextEncoder encoder) {
        return LuceneStore.open(
                settings.data().resolve("index"), encoder.id(), encoder.dimension());
    }

    @Bean
    SearchEngine searchEngine(LuceneStore store) {
        return store.searchEngine();
    }

    @Bean
    IndexBuild indexBuild(LuceneStore store) {
        return store.indexBuild();
    }
}
