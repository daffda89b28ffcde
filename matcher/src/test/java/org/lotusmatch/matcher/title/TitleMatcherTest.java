package org.lotusmatch.matcher.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.matcher.rank.ScorerFixture;

import java.util.List;

class TitleMatcherTest {
    private static final CharacterSpace SPACE = new CharacterSpace();
    private static final TitleMatcher MATCHER =
            new TitleMatcher(ScorerFixture.TAXONOMY.occupations(), SPACE);

    @ParameterizedTest
    @CsvSource({"Java 开发, ｊａｖａ开发", "焊工, 焊 工", "没人听说过的岗位, 没人听说过的岗位"})
    void equalTitlesAreTheSameHoweverWritten(String one, String other) {
        assertThat(similarity(one, other)).isEqualTo(1);
    }

    @Test
    void similarityIsSymmetricAndInItsRange() {
        List<String> titles = List.of("焊工", "电焊工", "会计", "出纳", "Java开发工程师", "x", "（）");
        for (String one : titles) {
            for (String other : titles) {
                assertThat(similarity(one, other))
                        .isEqualTo(similarity(other, one))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"瓦工, 泥瓦匠, 电气工程师", "护工, 养老护理员, 化工工程师", "网站编辑, 新媒体编辑, 剪辑师"})
    void theTaxonomyBringsTitlesTogetherThatShareFewCharacters(
            String title, String near, String far) {
        assertThat(similarity(title, near)).isGreaterThan(similarity(title, far));
    }

    @Test
    void aRareHeadIsNearerThanACommonOne() {
        TitleForm welder = MATCHER.form("水下埋弧焊工");

        assertThat(welder.head(MATCHER.form("埋弧焊工"))).isGreaterThan(0);
        assertThat(MATCHER.form("埋弧焊工").head(welder))
                .isEqualTo(welder.head(MATCHER.form("埋弧焊工")))
                .isGreaterThan(welder.head(MATCHER.form("工")));
        assertThat(welder.head(MATCHER.form("水下"))).isZero();
    }

    @Test
    void titlesSeenLatelyAreNotEncodedAgain() {
        MATCHER.forms(List.of("从未见过的岗位甲", "从未见过的岗位乙"));
        int before = SPACE.encoded.get();

        List<TitleForm> forms = MATCHER.forms(List.of("从未见过的岗位乙", "从未见过的岗位甲", "从未见过的岗位乙"));

        assertThat(SPACE.encoded).hasValue(before);
        assertThat(forms).extracting(TitleForm::folded).element(1).isEqualTo("从未见过的岗位甲");
        assertThat(forms.get(0)).isSameAs(forms.get(2));
    }

    private static double similarity(String one, String other) {
        return MATCHER.form(one).similarity(MATCHER.form(other));
    }
}
