package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeOrDepositTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "入职需交押金300元",
                "缴纳服装费",
                "收取报名费",
                "押金200可退",
                "培训自费",
                "执照培训费期满返还一半",
                "需要交体检费",
                "入职缴纳保证金500元",
                "服装押金200元，离职退还",
                "工装费从首月工资扣除",
                "押金：３００元",
                "体检费自理",
                "需缴培训费1980元",
                "扣押身份证原件",
                "身份证原件由公司保管",
                "需提供担保人",
                "交 押 金 500 元",
                "先交钱后上岗",
                "面试需交资料费50元",
                "押一个月工资",
                "入职前自费购买工装",
                "收中介费200元",
                "报名费、建档费共120元",
                "交培训费后安排上岗",
                "需本地担保人",
                "住宿押金100元",
                "岗前培训费自理，转正后报销",
                "繳納保證金",
                "压半个月工资",
                "培训费由个人承担",
                "毕业证原件交公司保管",
                "工资中扣除工牌工本费",
                "工衣自费购买"
            })
    void namesFeesAndDeposits(String words) {
        assertThat(Verdicts.of("fee-or-deposit", words)).isNotEmpty();
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
                "负责投标保证金缴纳押金退还客户",
                "不收押金、服装费",
                "押金管理系统的开发",
                "免费带薪培训",
                "体检费由公司承担",
                "公司报销体检费",
                "负责租客押金的核对",
                "办理客房押金退还",
                "凡收取押金的均为诈骗",
                "严禁收取押金",
                "免押金，包食宿",
                "不收取服装费，工装免费发放",
                "入职体检费用公司报销",
                "负责保证金台账",
                "报名费、资料费全免",
                "协助会计做费用报销",
                "熟悉融资担保业务",
                "担保公司客户经理",
                "负责会员费的收取",
                "持身份证原件面试",
                "入职需带身份证、毕业证复印件",
                "办理工资银行卡",
                "创业担保贷款业务咨询",
                "无需缴纳任何押金",
                "采购材料费核算",
                "负责学生学费催缴",
                "绝无任何费用",
                "房租押一付三由公司承担"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("fee-or-deposit", words)).isEmpty();
    }
}
