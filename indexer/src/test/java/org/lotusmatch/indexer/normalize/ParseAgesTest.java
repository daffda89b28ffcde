package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.vacancy.AgeRange;

class ParseAgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18-45周岁                     | 18 | 45 | 18-45周岁",
                "年龄18至45岁，身体健康        | 18 | 45 | 18至45岁",
                "年龄：20~40，能倒班           | 20 | 40 | 20~40",
                "35岁以下                      |    | 35 | 35岁以下",
                "要求45周岁以内                |    | 45 | 45周岁以内",
                "年龄不超过50岁                |    | 50 | 不超过50岁",
                "二十至四十岁                  | 20 | 40 | 20至40岁",
                "三十五岁以下                  |    | 35 | 35岁以下",
                "年满18周岁                    | 18 |    | 年满18",
                "年满18周岁，50周岁以下        | 18 | 50 | 年满18、50周岁以下",
                "25岁以上                      | 25 |    | 25岁以上",
                "年龄男18-50，女18-45          | 18 | 50 | 18-50、18-45",
            })
    void readsAges(String text, @Nullable Integer low, @Nullable Integer high, String words) {
        assertThat(ParseAges.find(text)).contains(new AgeRange(low, high, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年龄不限",
                "负责3-6岁儿童的英语课",
                "陪伴60-70岁的老人",
                "年龄要求不高，10-20人一组",
                "月薪18-45K，年龄不限",
                "公司成立18年",
                "照顾90岁以上老人",
                ""
            })
    void passesOverOtherNumbers(String text) {
        assertThat(ParseAges.find(text)).isEmpty();
    }
}
