package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeLimitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "35岁以下",
                "年龄18-45周岁",
                "年龄：20-35之间",
                "不超过40周岁",
                "25—40岁",
                "年龄要求24岁以上",
                "90后优先",
                "45岁以内",
                "三十五岁以下",
                "年龄十八至四十五周岁",
                "３５周岁以下",
                "18 - 35 岁，能倒班",
                "年龄在50岁以内，身体健康",
                "１９８５年１月１日以后出生",
                "年龄：45以下",
                "限35岁以下",
                "年龄不超过四十岁",
                "95后、00后优先",
                "招90后",
                "45歲以下",
                "女性40岁以下",
                "年轻者优先",
                "年龄偏大勿扰",
                "50周岁（含）以下",
                "18到35岁之间",
                "年龄 22~38 周岁",
                "最好30岁左右",
                "20岁至三十八岁",
                "超过45岁不考虑",
                "服务员：女（35以内）",
                "大龄勿扰",
                "超过四十岁的一概不看",
                "欢迎同龄人加入",
                "95年以后的优先",
                "只要二十来岁的"
            })
    void namesLimitsOfAge(String words) {
        assertThat(Verdicts.of("age-limit", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年满18周岁",
                "年龄不限",
                "负责3-6岁幼儿的照料",
                "照顾80岁以上老人",
                "团队都是90后",
                "工作3-5年",
                "30-50人的班组",
                "不限年龄",
                "18周岁以上",
                "年满16周岁，身体健康",
                "护理60岁以上老人，三班倒",
                "教授3-12岁儿童绘画",
                "客户年龄25-40岁",
                "团队平均年龄28岁",
                "面向18-35岁女性用户的美妆品牌",
                "不招未满十六周岁的童工",
                "员工子女未满14周岁享六一礼金",
                "十年以上工作经验",
                "公司成立二十年",
                "负责12岁以上的青少年教学",
                "为65岁以上老年人体检",
                "二十四小时轮班",
                "每月休4-6天，7-8小时",
                "35元以下小商品",
                "照看3岁宝宝",
                "未满18周岁勿扰",
                "招募20-50岁健康受试者"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("age-limit", words)).isEmpty();
    }
}
