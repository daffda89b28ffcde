package org.lotusmatch.matcher.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.util.List;
import java.util.stream.Stream;

class SuggestionsTest {
    private static final Suggestions SUGGESTIONS =
            new Suggestions(Taxonomy.load(), Gazetteer.load(), List::of);

    @ParameterizedTest
    @CsvSource({
        "电焊, 电焊工",
        "dhg, 电焊工",
        "dianhangong, 电焊工",
        "dianhang, 电焊工",
        "kuaiji, 会计",
        "kj, 会计",
        "yinhanggui, 银行柜员",
        "yuhu, 雨湖区",
        "JAV, Java"
    })
    void completesLettersPinyinAndInitials(String typed, String meant) {
        assertThat(words(SUGGESTIONS.complete(typed, 10))).contains(meant);
    }

    @Test
    void completesNothingWithNothing() {
        assertThat(SUGGESTIONS.complete("", 10)).isEmpty();
        assertThat(SUGGESTIONS.complete("，。", 10)).isEmpty();
        assertThat(SUGGESTIONS.complete("电".repeat(200), 10)).isEmpty();
    }

    @Test
    void namesNoWordTwice() {
        assertThat(words(SUGGESTIONS.complete("d", 50))).hasSize(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "电汗工, 电焊工",
        "dianhangong, 电焊工",
        "快计, 会计",
        "电焊公, 电焊工",
        "养老护里员, 养老护理员",
        "养老理护员, 养老护理员",
        "数孔车工, 数控车工",
        "湘谭市, 湘潭市",
        "jvaa, Java"
    })
    void correctsWrongLettersAndWhatSoundsTheSame(String mistyped, String meant) {
        assertThat(corrections(mistyped)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电焊工", "会计", "", "工", "qzxvwk", "我想找一份离家近一点的工作可以照顾孩子和老人"})
    void leavesAloneWhatIsRightOrHopeless(String words) {
        assertThat(corrections(words)).isEmpty();
    }

    @Test
    void peopleWhoDoNotTellSoundsApartAreUnderstood() {
        assertThat(Reading.heard("数控")).isEqualTo(Reading.heard("素空"));
        assertThat(Reading.heard("牛奶")).isEqualTo(Reading.heard("流来"));
        assertThat(Reading.heard("电工")).isNotEqualTo(Reading.heard("木工"));
    }

    private static List<String> corrections(String mistyped) {
        return Stream.of(SUGGESTIONS.soundsLike(mistyped, 3), SUGGESTIONS.looksLike(mistyped, 3))
                .flatMap(similar -> words(similar).stream())
                .toList();
    }

    private static List<String> words(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::words).toList();
    }
}
