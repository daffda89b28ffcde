package org.lotusmatch.inference.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class WordReaderTest {
    private static final List<String> WORDS =
            List.of("数", "控", "车", "工", "数控", "数控车床", "java", "script", "##script", "c", "3");

    private final WordReader reader = new WordReader(rows());

    @ParameterizedTest
    @CsvSource({
        "数控车床, 数控车床",
        "数控车工, 数控 车 工",
        "车数控, 车 数控",
        "Java工, java 工",
        "JavaScript, java ##script",
        "Ｊａｖａ 工, java 工",
        "3数控, 3 数控"
    })
    void takesTheLongestWordFromTheLeft(String text, String words) {
        assertThat(read(text)).containsExactly(words.split(" "));
    }

    @Test
    void leavesOutWhatTheVocabularyLacks() {
        assertThat(read("焊工，(工)！")).containsExactly("工", "工");
        assertThat(read("")).isEmpty();
    }

    @Test
    void aLatinWordSaysNothingFromItsFirstUnknownPieceOn() {
        assertThat(read("javaxyz script")).containsExactly("java", "script");
    }

    private List<String> read(String text) {
        List<String> words = new ArrayList<>();
        reader.read(text, row -> words.add(WORDS.get(row)));
        return words;
    }

    private static Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        WORDS.forEach(word -> rows.put(word, rows.size()));
        return rows;
    }
}
