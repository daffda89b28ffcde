package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource({
        "前句。这里有Java技能。后句, 这里有Java技能。",
        "1、前句 2、这里有Java技能 3、后句, 2、这里有Java技能 ",
        "懂Java8.0和Java 1.8版本, 懂Java8.0和Java 1.8版本"
    })
    void findsTheSentenceAroundAPlace(String text, String sentence) {
        Sentences sentences = new Sentences(text);
        int at = text.indexOf("Java");

        assertThat(text.substring(sentences.startOf(at), sentences.endOf(at)).strip())
                .isEqualTo(sentence.strip());
    }
}
