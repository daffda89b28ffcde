package org.lotusmatch.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void theSameOriginAlwaysGivesTheSameId() {
        assertThat(new Origin("高新区", "GX-1").recordId(Corpus.VACANCIES))
                .isEqualTo(
                        new Origin("高新区", "GX-1", "https://example.org").recordId(Corpus.VACANCIES))
                .matches("v-[0-9a-f]{20}");
    }

    @Test
    void sourceAndIdDoNotRunIntoEachOther() {
        assertThat(new Origin("a", "bc").recordId(Corpus.COURSES))
                .isNotEqualTo(new Origin("ab", "c").recordId(Corpus.COURSES));
    }
}
