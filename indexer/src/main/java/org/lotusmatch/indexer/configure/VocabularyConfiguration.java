package org.lotusmatch.indexer.configure;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The vocabulary and what reads words with it. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(IndexerSettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.load();
    }

    @Bean
    Gazetteer gazetteer() {
        return Gazetteer.load();
    }

    @Bean
    Normalizer normalizer(
            Taxonomy taxonomy,
            Gazetteer gazetteer,
            Clock clock,
            ObjectProvider<TextEncoder> encoder) {
        return new Normalizer(taxonomy, gazetteer, clock, encoder.getIfAvailable());
    }
}
