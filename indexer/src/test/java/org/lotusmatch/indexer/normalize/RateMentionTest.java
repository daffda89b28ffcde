package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateMentionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "熟练掌握Java                               | REQUIRED",
                "负责Java开发                               | PREFERRED",
                "有Java经验者优先                           | PREFERRED",
                "熟悉MySQL，有Java经验者优先                | PREFERRED",
                "熟悉Java，有MySQL经验者优先                | REQUIRED",
                "任职要求：1、三年经验；2、Java开发能力      | REQUIRED",
                "任职要求：1、三年经验；2、懂Java者优先      | PREFERRED",
                "加分项：1、开源项目；2、精通Java            | PREFERRED",
                "岗位职责：1、用Java开发后台                 | PREFERRED",
                "公司简介：我们用Java做平台                  | NOT_ASKED",
                "任职要求：本科。福利待遇：Java培训          | NOT_ASKED",
                "本公司主营Java培训                         | NOT_ASKED",
                "我们是一家做Java外包的公司                  | NOT_ASKED",
                "Requirements: 3 years of Java              | REQUIRED",
                "Nice to have: Java                         | PREFERRED",
            })
    void readsSentenceAndHeading(String text, RateMention.Demand demand) {
        int at = text.indexOf("Java");

        assertThat(new RateMention(text).rate(at, at + "Java".length())).isEqualTo(demand);
    }
}
