package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthConditionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "无乙肝",
                "乙肝勿扰",
                "入职体检需查乙肝五项",
                "体检合格，无乙肝等传染病",
                "大小三阳者勿投",
                "乙肝携带者不予录用",
                "HIV检测阴性",
                "不招乙肝携带者",
                "需提供乙肝两对半检查报告",
                "乙肝表面抗原阴性",
                "身体健康，不得患有肝炎",
                "谢绝携带乙肝病毒者",
                "传染病病原携带者勿扰",
                "艾滋病携带者免谈",
                "上岗前检测HIV",
                "无 乙 肝、无纹身",
                "患有抑郁症的请勿应聘",
                "乙肝感染者不在录用范围",
                "查乙肝，不合格不要"
            })
    void namesConditionsOfHealth(String words) {
        assertThat(Verdicts.of("health-condition", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乙肝疫苗接种点护士",
                "负责乙肝五项检测",
                "乙肝诊断试剂研发",
                "入职体检不查乙肝项目",
                "不得将乙肝检测列入入职体检",
                "不歧视乙肝携带者",
                "艾滋病防治宣传员",
                "熟悉HIVE、Spark",
                "持健康证上岗",
                "身体健康，无色盲",
                "治疗乙肝患者，肝病科医生",
                "为HIV感染者提供关爱服务",
                "入职体检，费用公司承担",
                "患有高血压者勿投，需高空作业",
                "色弱者不能从事调色岗"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("health-condition", words)).isEmpty();
    }
}
