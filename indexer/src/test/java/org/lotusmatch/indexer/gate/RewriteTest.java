package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.record.Finding;

import java.util.List;

/** A vacancy whose quotes are replaced by their rewrites reads well and breaks no rule. */
class RewriteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    招聘女服务员5名 > 招聘服务员5名
                    招女工，两班倒 > 招工人，两班倒
                    有叉车证的男性优先 > 有叉车证者优先
                    性别：女 > 性别不限
                    年龄：18-45周岁，能倒班 > 年龄不限，能倒班
                    三十五岁以下 > 年龄不限
                    户籍要求：湘潭县 > 户籍不限
                    加微信详聊 > 请在本平台投递简历
                    包食宿，限男性 > 包食宿，
                    身高165cm以上的女生 > 身高165cm以上
                    """)
    void readsWell(String words, String mended) {
        String text = words;
        for (Finding finding : wordFindings(words)) {
            text = text.replace(finding.quote(), String.valueOf(finding.rewrite()));
        }

        assertThat(text.strip()).isEqualTo(mended);
        assertThat(wordFindings(text)).isEmpty();
    }

    private static List<Finding> wordFindings(String words) {
        return Gate.standard().check(TestVacancy.describedAs(words), TestVacancy.TODAY).stream()
                .filter(finding -> finding.field().equals("description"))
                .toList();
    }
}
