package org.lotusmatch.inference.configure;

import org.lotusmatch.domain.text.PhraseSpace;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.text.TitleSpace;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.ranking.RankerShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import java.nio.file.Path;

/**
 * Provides the text encoder that {@code lotus.encoder.model} names, the spaces for titles and
 * phrases, and learned rankers.
 */
@AutoConfiguration
public class InferenceAutoConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    TextEncoder textEncoder(
            @Value("${lotus.encoder.model:bge-small-zh-v1.5-int8}") String model,
            @Value("${lotus.data:data}") Path data) {
        return EncoderChoice.open(
                model,
                new ModelFiles(data.resolve("models")),
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    @ConditionalOnMissingBean
    TitleSpace titleSpace(TextEncoder encoder) {
        return EncoderChoice.titleSpace(encoder);
    }

    @Bean
    @ConditionalOnMissingBean
    PhraseSpace phraseSpace() {
        return EncoderChoice.phraseSpace();
    }

    @Bean
    RankerShelf rankerShelf(@Value("${lotus.data:data}") Path data) {
        return new RankerShelf(data.resolve("rankers"));
    }

    @Bean
    DrainOnSignal drainOnSignal() {
        return new DrainOnSignal();
    }
}
