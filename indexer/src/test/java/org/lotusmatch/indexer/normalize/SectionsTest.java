package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {
    /** A tilde stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "任职要求：1、X              | REQUIRED",
                "【岗位要求】X               | REQUIRED",
                "一、任职资格~1. X           | REQUIRED",
                "我们希望你：X               | REQUIRED",
                "Requirements: X             | REQUIRED",
                "任职要求：大专。加分项：X   | PREFERRED",
                "优先条件~X                  | PREFERRED",
                "Nice to have: X             | PREFERRED",
                "岗位职责：X                 | DUTIES",
                "任职要求：电工证。工作内容：X | DUTIES",
                "公司简介：X                 | ELSE",
                "关于我们~X                  | ELSE",
                "任职要求：大专；福利待遇：X | ELSE",
                "职位描述：X                 | OPEN",
                "福利：双休。职位描述：X     | OPEN",
                "岗位职责及任职要求：X       | OPEN",
                "本岗位满足下列全部的岗位要求~X | OPEN",
                "熟悉HTML:X                  | OPEN",
                "X                           | OPEN",
            })
    void carryTheirHeadingOverToWhatStandsBeneath(String text, Section section) {
        String lines = text.replace('~', '\n');

        assertThat(Sections.of(lines).at(lines.indexOf('X'))).isEqualTo(section);
    }
}
