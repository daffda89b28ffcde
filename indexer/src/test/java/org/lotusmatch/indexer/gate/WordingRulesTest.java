package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class WordingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "限男性",
                "只招女工，长白班",
                "仅限女生",
                "男性优先",
                "女士优先考虑",
                "性别：女",
                "性别要求男",
                "要求女性，形象好",
                "男18-45岁"
            })
    void flagsGenderConditions(String words) {
        assertThat(rule(new FlagGenderCondition(), words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不限男女",
                "男女不限",
                "销售女装",
                "男科医生",
                "男女均可",
                "负责男鞋女包陈列",
                "服务女性客户",
                "招女装导购",
                "性别不限"
            })
    void passesOtherWordsOfGender(String words) {
        assertThat(rule(new FlagGenderCondition(), words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"已婚已育优先", "要求未婚", "单身优先", "需说明婚育情况"})
    void flagsMaritalConditions(String words) {
        assertThat(rule(new FlagMaritalCondition(), words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"婚否不限", "提供单身公寓", "负责单身联谊活动", "婚恋顾问", "有婚假"})
    void passesOtherWordsOfMarriage(String words) {
        assertThat(rule(new FlagMaritalCondition(), words)).isFalse();
    }

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
                "45岁以内"
            })
    void flagsAgeLimits(String words) {
        assertThat(rule(new FlagAgeLimit(), words)).isTrue();
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
                "30-50人的班组"
            })
    void passesOtherNumbers(String words) {
        assertThat(rule(new FlagAgeLimit(), words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "入职需交押金300元",
                "缴纳服装费",
                "收取报名费",
                "可办培训贷",
                "押金200可退",
                "培训自费",
                "执照培训费期满返还一半",
                "需要交体检费"
            })
    void flagsFeesAndDeposits(String words) {
        assertThat(rule(new FlagFeeOrDeposit(), words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不收取任何费用",
                "无押金",
                "不向阿姨收中介费和押金",
                "免费培训",
                "负责收取客户押金",
                "谨防收取押金的骗子",
                "负责投标保证金缴纳押金退还客户"
            })
    void passesOtherWordsOfMoney(String words) {
        assertThat(rule(new FlagFeeOrDeposit(), words)).isFalse();
    }

    private static boolean rule(GateRule rule, String description) {
        return rule.check(TestVacancy.describedAs(description), TODAY).isPresent();
    }
}
