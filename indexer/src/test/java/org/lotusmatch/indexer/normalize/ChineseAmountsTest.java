package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "六千到九千     | 6千到9千",
                "一到两万       | 1到2万",
                "三千八         | 3800",
                "一万二         | 12000",
                "一万零五百     | 10500",
                "十五万一年     | 15万一年",
                "七八千         | 7-8千",
                "2万5           | 25000",
                "6千5           | 6500",
                "1万-1.5万      | 1万-1.5万",
                "3-5万 10天     | 3-5万 10天",
                "6千5险一金     | 6千5险一金",
                "月入过万       | 月入1万以上",
                "五三千         | 五三千",
                "一个月         | 一个月",
                "五险一金       | 五险一金",
                "8000元         | 8000元",
            })
    void writesAmountsAsDigits(String words, String digits) {
        assertThat(ChineseAmounts.toDigits(words)).isEqualTo(digits);
    }
}
