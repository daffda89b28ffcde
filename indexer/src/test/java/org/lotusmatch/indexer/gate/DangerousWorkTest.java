package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerousWorkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "境外高薪客服，包机票",
                "缅甸高薪招聘，无需护照",
                "柬埔寨西港游戏推广，月入三万",
                "刷单兼职，日结",
                "手机兼职刷好评",
                "跑分兼职，日入千元",
                "出租银行卡，一天三百",
                "高价收购微信号、电话卡",
                "用自己的银行卡收款转账",
                "发展下线，拉人头返佣",
                "KTV陪酒，日结一千",
                "夜场公主、少爷",
                "招商务模特陪唱",
                "境外博彩推广",
                "赌场荷官",
                "网络赌博平台客服",
                "代孕妈妈，酬劳高",
                "代考枪手",
                "裸聊主播",
                "帮忙转账，抽佣金",
                "垫付做任务返利",
                "点赞员，在家日赚三百",
                "偷渡出境打工",
                "出借实名电话卡",
                "传销",
                "老挝金三角高薪急招打字员",
                "代开发票",
                "刷 单 员",
                "出售U币搬砖教程，日入过千",
                "架设手机口设备，按小时结算",
                "给网店补单",
                "走流水，按比例抽成"
            })
    void namesWorkThatIsACrime(String words) {
        assertThat(Verdicts.of("dangerous-work", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "反诈宣传员",
                "拒绝刷单",
                "负责反洗钱合规",
                "禁毒社工",
                "缅甸语翻译",
                "派往柬埔寨的土建工程师，项目现场管理",
                "防范传销进校园",
                "识别刷单行为的风控模型",
                "银行卡中心客户经理",
                "KTV收银员",
                "打击赌博专项",
                "工资发放到本人银行卡",
                "陪护老人",
                "陪读阿姨",
                "海外销售，英语流利",
                "出境游计调",
                "刷墙工人",
                "粉刷外墙",
                "酒店前台，不陪酒",
                "无需陪酒陪唱",
                "本公司非传销",
                "彩票店店员",
                "戒毒所护士",
                "内容审核，处理涉黄涉赌信息",
                "代理记账，开具发票",
                "账户管理，公众号账号运营",
                "负责公司微信号的运营",
                "毒理实验员",
                "消毒供应中心护士",
                "女性用品模特",
                "出租车司机",
                "泰国菜厨师",
                "讲解刷单、跑分等骗术",
                "手机性能测试，负责跑分与功耗对比"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("dangerous-work", words)).isEmpty();
    }
}
