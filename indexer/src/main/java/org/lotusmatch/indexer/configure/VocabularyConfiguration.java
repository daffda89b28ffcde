package org.lotusmatch.indexer.configure;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

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

    /** The encoder loads when first asked: imports by the command line never do. */
    @Bean
    Normalizer normalizer(
            Taxonomy taxonomy, Gazetteer gazetteer, Clock clock, @Lazy TextEncoder encoder) {
        return new Normalizer(taxonomy, gazetteer, clock, encoder);
    }
}
