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
        "没去过外地。干过电焊, false",
        "电焊没有接触过, true",
        "电焊不作要求, true",
        "电焊没做过, true",
        "会不会电焊不限, true",
        "免费教电焊, true",
        "电焊、气割没做过, false",
        "电焊，学历不限, false"
    })
    void seesWhatIsDenied(String text, boolean denied) {
        assertThat(Negation.denies(text, text.indexOf("电焊"), text.indexOf("电焊") + 2))
                .isEqualTo(denied);
    }
}
