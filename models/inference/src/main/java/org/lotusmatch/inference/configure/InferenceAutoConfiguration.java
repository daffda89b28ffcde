package org.lotusmatch.inference.configure;

import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.djl.DjlTextEncoder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import java.nio.file.Path;

/** Provides the text encoder that {@code lotus.encoder.model} names. */
@AutoConfiguration
public class InferenceAutoConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    TextEncoder textEncoder(
            @Value("${lotus.encoder.model:bge-small-zh-v1.5-int8}") String model,
            @Value("${lotus.data:data}") Path data) {
        return new DjlTextEncoder(
                EncoderModel.ofId(model),
                new ModelFiles(data.resolve("models")),
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    DrainOnSignal drainOnSignal() {
        return new DrainOnSignal();
    }
}
