package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Severity;

/** Words that draw the applicant to a private channel: 加微信详聊, 扫码进群, 加QQ. A telephone is none. */
final class ContactLure implements WordingRule {
    private static final String HERE = "请在本平台投递简历";

    private static final String CHANNEL =
            "(?:微信号?|威信|薇信|徽信|维信|微x|v信|v❤|微❤信?|vx|wx|wechat|qq号?|扣扣号?|企鹅号?|钉钉号?|telegram|tg|飞机号|电报|whatsapp|蝙蝠|陌陌)";

    private static final String WHO =
            "(?:我|我们|一下|下|下方|下面|以下|老板|人事|经理|客服|hr|店长|负责人|主管|招聘|工作人员|小编|老师|群主|官方|咨询|的|这个)*";

    private static final String TALK =
            "(?:[,、]?(?:详聊|详谈|详询|私聊|细聊|细谈|沟通|咨询|联系|了解(?:详情|更多)?|报名|面谈|备注[^,;。\\n"
                + "]{1,6}|发简历|领取?\\S{0,4}))*";

    private static final String ID = "(?:[:是为]?[a-z0-9_-]{5,20})";

    private static final Wording WORDING =
            Wording.nothing()
                    .near(
                            "微信",
                            "威信",
                            "薇信",
                            "徽信",
                            "维信",
                            "微x",
                            "v信",
                            "v❤",
                            "微❤",
                            "vx",
                            "wx",
                            "wechat",
                            "qq",
                            "扣扣",
                            "企鹅",
                            "钉钉",
                            "telegram",
                            "tg",
                            "飞机号",
                            "电报",
                            "whatsapp",
                            "蝙蝠",
                            "陌陌")
                    .says(
                            "(?:添加|加|\\+)"
                                    + WHO
                                    + CHANNEL
                                    + "(?!公众|小程序|支付|音乐|生态|客户|好友量|粉|营销|运营|推广)"
                                    + ID
                                    + "?"
                                    + TALK,
                            HERE)
                    .says(
                            "(?:hr|人事|联系|老板|店长|招聘)?"
                                    + CHANNEL
                                    + "(?:号码?)?[:是为](?=[a-z0-9_-]*\\d)[a-z0-9_-]{5,20}"
                                    + TALK,
                            HERE)
                    .says(
                            "(?:微信|威信|薇信|qq|扣扣)(?:号)?(?:\\d{5,12}|(?=[a-z_-]*\\d)[a-z][a-z0-9_-]{5,19})"
                                    + TALK
                                    + "|(?:vx|wx|v信)\\d{6,12}"
                                    + TALK,
                            HERE)
                    .says("(?:qq|扣扣|微信|企鹅)群(?:号码?)?[:是为]?\\d{5,12}" + TALK, HERE)
                    .says("微信同号|同微信|微信同步|电话微信|手机微信(?!端|版|小)", HERE)
                    .near("加v", "+v", "加薇", "加微", "+微", "+薇", "加q", "+q", "加我")
                    .says(
                            "(?:加|\\+)(?:我)?(?:v|薇|微|q)(?![a-z一-鿿]|\\d(?!\\d{4}))"
                                    + ID
                                    + "?"
                                    + TALK
                                    + "|(?:加|\\+)(?:我)?(?:v|薇|微|q)(?=详|私|聊|了解|咨询|[:])"
                                    + ID
                                    + "?"
                                    + TALK,
                            HERE)
                    .near("扫码", "二维码")
                    .says(
                            "(?:扫码|扫描?(?:下方|以下|上方|下图|图中|微信|文末)*二维码|长按(?:识别)?二维码)(?:后)?(?:即可|直接|可)?(?:添?加|进|入(?!库|场|口)|联系|详聊|咨询|私聊|了解|沟通)[^,;。\\n"
                                + "]{0,8}",
                            HERE)
                    .near("群", "群号")
                    .says("群号[:是为]?\\d{5,12}" + TALK, HERE)
                    .says(
                            "(?:加|进|入|拉)(?:入|进)?(?:我们的?|微信|qq|求职|招聘|兼职|交流|工作|企业|就业)*群(?:聊)?"
                                    + "(?:了解|咨询|详聊|领|报名|沟通|看|接单|抢单|私聊|联系|交流)[^,;。\\n]{0,6}",
                            HERE)
                    .near("私聊", "私信", "滴滴", "戳我", "加我")
                    .says(
                            "(?:详情|详细|具体|待遇|薪资|工资|有意者?|感兴趣(?:的)?|速|请|可|欢迎)+(?:[^,;。\\n"
                                + "]{0,4}?)(?:私聊|私信|滴滴我?|戳我|(?<!参)加我(?!们|司|公司|校))(?:我|咨询|沟通|了解)*",
                            HERE)
                    .says("(?:私信|私聊|滴滴)我(?:了解|咨询|详聊)*", HERE)
                    .leadBy("请|可以?|先|直接|欢迎|有意者?|感兴趣(?:的)?|联系请|需要?|速|长按|扫描?|识别|拉你|邀你|想了解的?|详情")
                    .unlessBefore(
                            "负责|协助|完成|引导|运营|维护|通过|利用|使用|熟练|熟悉|精通|开发|管理|为客户|帮助客户|邀请(?:客户|用户|顾客|会员)|(?:客户|用户|顾客|粉丝|家长|学员|会员|老客|新客|消费者)(?:[^,;。]{0,4})$"
                                + "|不(?:得|要|需|用|许|能|准)?[^,;。]{0,4}$|谨防|警惕|切勿|请勿|禁止|严禁|拒绝|凡|诈骗|骗子|要求您?你?$|对接|接入|集成|搭建|测试|私域|社群|回复|处理")
                    .unlessAfter(
                            "^[^,;。\\n"
                                + "]{0,6}(?:公众号|小程序|运营|开发|营销|的(?:骗|均|都|诈)|接口|支付|功能|推广|社群)|^(?:维护|管理)");

    @Override
    public String id() {
        return "contact-lure";
    }

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Severity severity() {
        return Severity.FLAG;
    }
}
