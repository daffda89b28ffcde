package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortWordTest {
    @ParameterizedTest
    @CsvSource({
        "血压测量, 压测, false",
        "负责压测方案, 压测, true",
        "系统、压测、调优, 压测, true",
        "会焊接, 焊接, true",
        "压力测试方案, 压力测试, true",
        "用PS修图, PS, true"
    })
    void countsOnlyWhereItStandsApart(String text, String word, boolean expected) {
        int start = text.indexOf(word);

        assertThat(ShortWord.standsApart(text, start, start + word.length())).isEqualTo(expected);
    }
}
