package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaritalConditionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "已婚已育优先",
                "要求未婚",
                "单身优先",
                "需说明婚育情况",
                "已 婚 已 育 者 优 先",
                "限未婚，住公司宿舍",
                "女，已婚，会做饭",
                "未婚女性优先",
                "入职三年内不得结婚生育",
                "近期无生育计划",
                "两年内没有怀孕打算",
                "怀孕勿扰",
                "孕妇请勿投递，哺乳期勿扰",
                "不招未婚未育",
                "入职体检需做孕检",
                "请在简历中注明婚姻状况",
                "简历须写明婚否",
                "婚姻状况：已婚",
                "已婚未育的暂不考虑",
                "签订两年内不怀孕承诺书",
                "承诺合同期内不生育",
                "孩子已上小学的优先",
                "备孕者勿投",
                "已婚妇女优先",
                "婚育状况：已婚已育",
                "入职前需提供未孕证明",
                "优先考虑已婚已育女性",
                "离异单身勿扰",
                "无二胎打算",
                "孕妇及备孕者请勿投递",
                "宝妈优先",
                "怀孕即视为自动离职",
                "面试询问是否准备生二胎",
                "离过婚的不要"
            })
    void namesConditionsOfMarriageAndBirth(String words) {
        assertThat(Verdicts.of("marital-condition", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "婚否不限",
                "提供单身公寓",
                "负责单身联谊活动",
                "婚恋顾问",
                "有婚假",
                "已婚未婚均可",
                "婚姻状况不限",
                "不得询问求职者婚育情况",
                "不因婚育状况区别对待",
                "婚纱摄影师，负责婚礼跟拍",
                "育儿嫂，照顾两岁宝宝",
                "母婴店导购，熟悉孕产知识",
                "负责孕妇产检预约",
                "五险一金，结婚礼金、生育津贴",
                "为已婚员工提供夫妻房",
                "单身员工可申请宿舍",
                "婚庆策划，了解新人婚期",
                "男女不限，婚育不限",
                "婚姻登记处窗口辅助",
                "产假、陪产假、育儿假",
                "负责客户婚姻状况资料的录入",
                "结婚生子福利",
                "婚姻家庭咨询师",
                "为妊娠期妇女提供营养指导",
                "教育培训顾问，负责少儿体育课程",
                "宝妈也可以",
                "我们不询问婚育状况",
                "教育行业，家庭教育指导"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("marital-condition", words)).isEmpty();
    }
}
