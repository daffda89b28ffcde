package org.lotusmatch.indexer.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

final class MixedTextAnalyzerTest {
    @Test
    void cutsChineseIntoWordsAndGrams() throws IOException {
        assertThat(words("湘潭市养老护理员")).containsExactly("湘潭市", "养老", "护理");
        assertThat(grams("养老护理员")).containsExactly("养老", "老护", "护理", "理员");
        assertThat(grams("焊 工")).containsExactly("焊", "工");
    }

    @Test
    void bothFormsKeepNamesWithSigns() throws IOException {
        String text = "Ｃ＋＋11、C#、ASP.NET、Node.js，5S";
        assertThat(words(text))
                .containsExactly("cplusplus", "11", "csharp", "asp", "dotnet", "node.js", "5s");
        assertThat(grams(text)).isEqualTo(words(text));
    }

    @Test
    void tellsWhereTermsAre() throws IOException {
        assertThat(AnalysedTerm.of(TextForm.WORDS, "Java开发, 工程师"))
                .containsExactly(
                        new AnalysedTerm("java", 0, 4),
                        new AnalysedTerm("开发", 4, 6),
                        new AnalysedTerm("工程师", 8, 11));
    }

    @Test
    void survivesLettersThatTheDictionaryDoesNotKnow() throws IOException {
        assertThat(words("負責〇𠀀焊工豈")).contains("焊工");
        assertThat(words("한국어 カタカナ ไทย 😀")).contains("カタカナ");
    }

    @Test
    void usesTheFirstTermsOfALongText() throws IOException {
        assertThat(grams("焊工".repeat(10_000))).hasSize(256);
    }

    private static List<String> words(String text) throws IOException {
        return texts(TextForm.WORDS, text);
    }

    private static List<String> grams(String text) throws IOException {
        return texts(TextForm.GRAMS, text);
    }

    private static List<String> texts(TextForm form, String text) throws IOException {
        return AnalysedTerm.of(form, text).stream().map(AnalysedTerm::text).toList();
    }
}
