package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Severity;

/** A condition about hepatitis B, HIV or being a carrier of germs: 乙肝勿扰, 入职查乙肝五项. */
final class HealthCondition implements WordingRule {
    private static final String GERM =
            "(?=[乙肝大小两二表澳h艾])(?:乙肝|乙型肝炎|肝炎|大三阳|小三阳|大小三阳|两对半|二对半|表面抗原|澳抗|hbsag|hbv|hiv|艾滋病?)";

    private static final String CARRIER =
            "(?:病毒|病|表面抗原|两对半|五项|抗原)*(?:携带者?|患者|感染者?|阳性|病人|带原者?|病史|史)*(?:的|者|人员|人群)*";

    private static final String SHUT_OUT =
            "(?:"
                    + Conditions.UNWANTED
                    + "|不得(?:应聘|录用|入职|报名|上岗)|不能(?:应聘|录用|入职|报名|上岗)|不可(?:应聘|入职)|不录取|不通过|不合格)";

    private static final String GAP = "(?:(?!不|无需|免|取消|患者|客户|病人|检验科|试剂|产品|标本|医院|疫苗)…)";

    private static final Wording WORDING =
            Wording.nothing()
                    .near(
                            "乙肝", "肝炎", "三阳", "对半", "表面抗原", "澳抗", "hbsag", "hbv", "hiv", "艾滋", "病原",
                            "传染病")
                    .says(
                            "(?:无|没有|非|不得有|不能有|不可有|不患|未患|不得患|不能患|排除|未感染)(?:患有|患)?(?:(?!需|须|要|用|检|查|限|歧视|宣传)…){0,6}"
                                    + GERM
                                    + CARRIER
                                    + "(?!限制|歧视|要求|检)",
                            "")
                    .says(
                            "(?:患有?|有)?"
                                    + GERM
                                    + CARRIER
                                    + "(?:、[^,;。、\\n]{1,8})*(?:等…{0,8})?"
                                    + SHUT_OUT,
                            "")
                    .says("(?:传染病)?病原携带者?(?:的)?" + SHUT_OUT, "")
                    .says("(?<!不)" + Conditions.NOT + "(?:患有?|有)?…{0,4}" + GERM + CARRIER, "")
                    .says("(?<!不)" + Conditions.NOT + "…{0,4}病原携带者?", "")
                    .says(
                            "(?:入职|应聘|上岗|求职|录用|面试|新员工|报到|岗前|体检(?!中心|医生|科|机构|车|套餐|报告))"
                                    + GAP
                                    + "{0,14}"
                                    + GERM
                                    + "(?:病毒)?(?:五项|两对半|二对半|表面抗原|抗体|检测|检查|筛查|报告|项目|化验|证明|阴性|\\()*",
                            "")
                    .says(
                            "(?:须|需要?|必须|应|请|要|自行|加)(?:提供|出具|提交|检查|检测|化验|筛查|加?查|做|自带)"
                                    + GAP
                                    + "{0,10}"
                                    + GERM
                                    + "(?:病毒)?(?:五项|两对半|二对半|表面抗原|抗体|检测|检查|筛查|报告|项目|化验|证明|阴性)*",
                            "")
                    .says(
                            "(?:要求)?"
                                    + GERM
                                    + "(?:病毒|表面抗原|抗体|检测|检查|筛查|五项|两对半|结果|为|须|必须|呈)*阴性(?:者)?",
                            "")
                    .says(
                            "(?:(?:须|需要?|要)?(?:查|检测|化验))?"
                                    + GERM
                                    + CARRIER
                                    + "[)]?[,、]?…{0,6}?(?:不合格|异常|有问题)?(?:的|者)*"
                                    + SHUT_OUT,
                            "")
                    .near("病", "症", "新冠", "癌", "肿瘤", "康复")
                    .says(
                            "(?:有过?|患有?过?|曾|得过|感染过?|罹患)(?:患有?|得|感染|患)?(?:过|了)?"
                                    + GAP
                                    + "{0,12}?(?:病史|疾病|病|症|新冠|癌|肿瘤)(?:史|患者|感染)?(?:的|者|人员)*"
                                    + SHUT_OUT,
                            "")
                    .unlessBefore(
                            "不限|不论|不查|不含|不包括|不检|不做|不要求|不得|不以|不因|不会|不(?:再)?(?:进行|设|涉及)|无需|无须|不需|不用|取消|严禁|禁止|反对"
                                + "|杜绝|负责|研发|销售|从事|治疗|预防|防治|宣传|接种|疫苗|检验科|帮助|关爱|服务|了解|熟悉|掌握")
                    .unlessAfter(
                            "^…{0,6}(?:疫苗|试剂|治疗|防治|预防|研究|研发|科普|宣传|药|产品|门诊|科室|不受|不影响|均可|歧视|不作)");

    @Override
    public String id() {
        return "health-condition";
    }

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Severity severity() {
        return Severity.QUARANTINE;
    }

    @Override
    public boolean isAllowed(String quote, Examined examined) {
        return StatutoryExceptions.allowsHealthCondition(quote, examined);
    }
}
