package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "加微信详聊",
                "扫码进群",
                "加QQ 123456789",
                "有意者加微信：hr20260001",
                "加V详聊",
                "扫描下方二维码加我微信",
                "加威信了解",
                "私聊我",
                "详情加vx xt88888",
                "QQ群：123456789",
                "＋微信 abc12345",
                "请添加人事微信咨询",
                "加 微 信",
                "进群了解",
                "微信同号",
                "薇信：lotus2026",
                "加我QQ聊",
                "扫码添加客服微信领取资料",
                "加卫星：abc2026",
                "加LINE咨询",
                "在评论区留下手机号码",
                "关注公众号领红包",
                "下载某APP与我联系"
            })
    void namesPrivateChannels(String words) {
        assertThat(Verdicts.of("contact-lure", words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "微信公众号运营",
                "联系电话：0731-58550000",
                "负责添加客户微信",
                "微信小程序开发",
                "通过电话、微信跟进客户",
                "维护微信群",
                "扫码枪入库操作",
                "熟练使用微信、QQ等办公软件",
                "引导顾客扫码进群",
                "企业微信二次开发",
                "微信支付接口对接",
                "联系人：李女士 13800000000",
                "谨防加微信的诈骗",
                "扫码支付收银",
                "社群运营，引导用户入群",
                "请在平台投递简历",
                "私信回复与评论维护",
                "微信营销策划",
                "负责私域加粉",
                "回复评论和私信",
                "公众号文章排版"
            })
    void passesOtherWords(String words) {
        assertThat(Verdicts.of("contact-lure", words)).isEmpty();
    }
}
