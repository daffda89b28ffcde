package org.lotusmatch.indexer.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON, as they are stored beside a vacancy. */
final class FactsCodec {
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    String write(CopyFacts facts) {
        return mapper.writeValueAsString(facts);
    }

    CopyFacts read(String facts) {
        return mapper.readValue(facts, CopyFacts.class);
    }
}
