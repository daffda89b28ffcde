package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.vacancy.YearsRequirement;

class ParseYearsTest {
    private final ParseYears parseYears = new ParseYears();

    @ParameterizedTest
    @CsvSource({
        "不限, 0,",
        "经验不限, 0,",
        "无需经验, 0,",
        "无工作经验, 0,",
        "应届毕业生, 0,",
        "在校生, 0,",
        "1年以下, 0, 1",
        "1年以内, 0, 1",
        "1年经验, 1,",
        "2年工作经验, 2,",
        "3年以上, 3,",
        "三年以上, 3,",
        "10年以上工作经验, 10,",
        "1-3年, 1, 3",
        "3-4年工作经验, 3, 4",
        "5至10年, 5, 10",
        "半年以上, 0.5,",
        "6个月以上, 0.5,",
        "3, 3,"
    })
    void readsYearsOfExperience(String words, double low, Double high) {
        assertThat(parseYears.parse(words))
                .isEqualTo(Reading.of(new YearsRequirement(low, high, words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5天/周", "本科", "2019年9月", "5-3年", "99年以上", "熟手"})
    void understandsNothingElse(String words) {
        assertThat(parseYears.parse(words).understood()).isFalse();
    }
}
