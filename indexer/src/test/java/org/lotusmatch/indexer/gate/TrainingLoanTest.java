package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingLoanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "可办培训贷",
                "先学后付，包就业",
                "学费可分期",
                "培训费12800元，可贷款",
                "零首付入学，工作后还款",
                "0元入学，就业后分期付学费",
                "协助办理培训贷款",
                "贷款交学费",
                "先培训后付费",
                "学费分期，入职后从工资中按月扣",
                "培训费可申请花呗分期",
                "培训 贷款，月供500",
                "岗前培训费1980元",
                "先参加付费训练营再上岗",
                "学费从以后的工资里扣",
                "学完上岗再还学费"
            })
    void namesCoursesOnCredit(String words) {
        assertThat(Verdicts.of("training-loan", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "警惕培训贷",
                "不做培训贷",
                "信贷专员",
                "负责房贷车贷业务",
                "贷款电话销售",
                "国家助学贷款政策咨询",
                "免费培训，带薪学习",
                "信用卡分期业务员",
                "创业担保贷款经办",
                "无培训贷，全程免费",
                "分期商城运营",
                "打击培训贷骗局",
                "向学员介绍学费和分期方案",
                "带薪实训"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("training-loan", words)).isEmpty();
    }
}
