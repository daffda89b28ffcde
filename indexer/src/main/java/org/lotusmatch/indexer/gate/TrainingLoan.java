package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Severity;

/** A course on credit sold as a job: 培训贷, 先学后付, 学费分期. */
final class TrainingLoan implements WordingRule {
    private static final String COURSE = "(?:培训费?用?|学费|课程费?|实训费?|学习费?用?|报名费)";

    private static final String CREDIT = "(?:贷款|分期|按揭|花呗|借呗|白条|信用卡|贷)";

    private static final Wording WORDING =
            Wording.nothing()
                    .near(
                            "贷", "分期", "先学后", "先学习", "先培训", "先就业", "先上岗", "首付", "学费", "还款", "花呗",
                            "白条", "0元入学", "0元培训", "0元学", "培训费")
                    .says(
                            "(?:可|能|提供|协助|帮助|帮|支持|申请|办理|办|走|通过)*(?:培训|学费|实训|课程|教育|求学|学习)贷(?:款)?(?!专员|经理)",
                            null)
                    .says(COURSE + "[^,;。\\n]{0,8}?" + CREDIT + "(?:付款|支付|还款|付|缴|交|偿还|扣还)*", null)
                    .says(
                            CREDIT
                                    + "(?:付款|支付|缴纳?|交|付|偿还|参加|完成)*(?:的)?[^,;。\\n"
                                    + "]{0,4}?(?:学费|培训费?|课程费?|实训费?)",
                            null)
                    .says(
                            "先(?:学|培训|学习|就业|上岗|入职|实训)(?:完|习)?[,、]?(?:后|再)(?:付|交|缴|还)(?:款|费|学费|钱|培训费)*",
                            null)
                    .says("(?:零|0)(?:首付|元)(?:入学|学习?|培训|报名|就读)", null)
                    .says(
                            "(?:就业|入职|上岗|毕业|工作|转正|学成|结业|拿到工资)(?:以)?后[^,;。\\n"
                                + "]{0,6}?(?:还款|偿还|分期|还贷|还学费|付学费|交学费)[^,;。\\n"
                                + "]{0,6}",
                            null)
                    .says(
                            "(?:工资|薪资|月薪)(?:中|里)?[^,;。\\n"
                                + "]{0,4}?(?:分期|按月|逐月)(?:扣|还|抵)[^,;。\\n"
                                + "]{0,6}",
                            null)
                    .says(
                            "(?:第三方|合作)?(?:金融|贷款|网贷)(?:机构|公司|平台)?(?:放款|垫付|代付|代缴|办理分期)[^,;。\\n"
                                + "]{0,4}",
                            null)
                    .says(
                            "(?:可|能|协助|帮助|帮|支持|需要?|须)(?:申请|办理|办|做)?(?:贷款|分期)(?:付款|支付|付|缴)?(?=$|[,;。!?)\\n"
                                + "])",
                            null)
                    .unlessBefore(
                            "不|无(?!需工作|经验)|没有|拒绝|谨防|警惕|严禁|禁止|杜绝|反对|防范|远离|打击|识别|揭露|整治|国家|高校|生源地|银行|房|车|购|买|客户|商家|用户"
                                + "|催收|信贷|创业|小额|消费|负责|从事|业务|产品|销售")
                    .unlessAfter(
                            "^[^,;。\\n"
                                + "]{0,6}(?:骗局|陷阱|专员|经理|业务|产品|销售|风险|政策|咨询|系统|平台开发|客户|宣传|举报|受害)|国家助学");

    @Override
    public String id() {
        return "training-loan";
    }

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Severity severity() {
        return Severity.QUARANTINE;
    }
}
