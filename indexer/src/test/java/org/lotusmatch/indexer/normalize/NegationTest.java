package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {
    @ParameterizedTest
    @CsvSource({
        "不会电焊, true",
        "没有电焊经验, true",
        "想学电焊, true",
        "无需电焊经验, true",
        "会电焊, false",
        "不怕累，会电焊, false",
        "没去过外地。干过电焊, false"
    })
    void seesWhatIsDenied(String text, boolean denied) {
        assertThat(Negation.precedes(text, text.indexOf("电焊"))).isEqualTo(denied);
    }
}
