package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBoundaryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "熟悉Java、Go           | Java  | true",
                "熟悉Java8              | Java  | true",
                "熟悉JavaScript         | Java  | false",
                "platform               | tform | false",
                "Google                 | Go    | false",
                "会Go语言               | Go    | true",
                "ready to go to market  | go    | false",
                "C++、Linux             | C     | false",
                "C/C++                  | C     | true",
                "C语言                  | C     | true",
                "C端产品                | C     | false",
                "C#                     | C     | false",
                "R、SPSS                | R     | true",
                "R&D                    | R     | false",
                "ASP.NET                | ASP   | false",
                "用SQL。                | SQL   | true",
                "数控车床操作           | 车床  | true"
            })
    void findsLatinNamesAsWordsOnly(String text, String word, boolean expected) {
        int start = text.indexOf(word);

        assertThat(WordBoundary.holds(text, start, start + word.length())).isEqualTo(expected);
    }
}
