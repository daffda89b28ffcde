package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.education.EducationLevel;

class ParseEducationTest {
    private final ParseEducation parseEducation = new ParseEducation();

    @ParameterizedTest
    @CsvSource({
        "不限, NONE",
        "学历不限, NONE",
        "无要求, NONE",
        "初中及以下, NONE",
        "初中, JUNIOR_SECONDARY",
        "高中, SENIOR_SECONDARY",
        "中专/中技, SENIOR_SECONDARY",
        "职高, SENIOR_SECONDARY",
        "技校, SENIOR_SECONDARY",
        "大专及以上, ASSOCIATE",
        "高职, ASSOCIATE",
        "大专/本科, ASSOCIATE",
        "统招本科, BACHELOR",
        "全日制本科及以上学历, BACHELOR",
        "学士, BACHELOR",
        "硕士研究生, MASTER",
        "MBA, MASTER",
        "博士后, DOCTOR"
    })
    void readsTheLowestLevelAVacancyAccepts(String words, EducationLevel level) {
        assertThat(parseEducation.lowestAccepted(words)).isEqualTo(Reading.of(level));
    }

    @ParameterizedTest
    @CsvSource({"本科（大专起点）, BACHELOR", "初中及以下, JUNIOR_SECONDARY", "中技, SENIOR_SECONDARY"})
    void readsTheHighestLevelAPersonHolds(String words, EducationLevel level) {
        assertThat(parseEducation.highestHeld(words)).isEqualTo(Reading.of(level));
    }

    @Test
    void understandsNothingElse() {
        assertThat(parseEducation.lowestAccepted("英语熟练").understood()).isFalse();
        assertThat(parseEducation.lowestAccepted("招1人").understood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"大专, true", "学历不限, true", "教育/培训/院校, false", "不限, false", "本科计算机, false"})
    void tellsALevelFromOtherText(String words, boolean level) {
        assertThat(parseEducation.isLevel(words)).isEqualTo(level);
    }
}
