package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Severity;

import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * A limit of age beyond the legal least of 16 or 18: 35岁以下, 年龄18-45周岁, 90后优先. No law forbids it as
 * such.
 */
final class AgeLimit implements WordingRule {
    /** Whoever is younger may not work, or is meant as a child or pupil. */
    private static final int YOUNGEST = 16;

    /** A limit at the age of majority asks for nothing beyond the law. */
    private static final int ADULT = 18;

    /** Numbers beyond are years of others than workers. */
    private static final int OLDEST = 70;

    private static final String ANY_AGE = "年龄不限";

    private static final String NUMBER =
            "(\\d{2}|[二三四五六七]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅[一二三四五六七八九]?)";

    private static final String YEARS = "(?:周?岁|周年岁)";

    private static final String AGE = "(?:年[龄纪](?:要求|限制|范围|条件|控制|须|需|应|最好|一般|段)*[:在为须需是]{0,2})?";

    private static final String TO = "(?:[-~—–－至到]{1,2}|以上[,、]?)";

    private static final String AT_MOST =
            "(?:不(?:要|能|可|得)?超过|别超过|不大于|不高于|不得?超过|不能超过|不得大于|低于|小于|不满|未满|<=?|≤|最大|上限为?|控制在)";

    private static final String BELOW =
            "(?:\\(含\\))?(?:[\\(]?含[\\)]?)?(?:及|或)?(?:以下|以内|之内|内|以前|封顶|为限|左右|上下|为宜|优先(?:考虑)?|为佳|之间)(?:优先)?";

    private static final Predicate<MatchResult> LIMITS = AgeLimit::isLimitOfWorkers;

    private static final String OTHERS =
            "幼儿|儿童|孩子|宝宝|小孩|小朋友|婴|少儿|青少年|老人|老年|长者|长辈|高龄|失能|患者|病人|客户|顾客|用户|人群|会员|群体|家长|受众"
                    + "|消费者|读者|观众|玩家|粉丝|学龄|子女|参保|居民|女孩|男孩|受试者|被试|志愿者|被保险人|投保";

    private static final Wording WORDING =
            Wording.nothing()
                    .near("岁")
                    .says(
                            AGE
                                    + NUMBER
                                    + YEARS
                                    + "?"
                                    + TO
                                    + NUMBER
                                    + YEARS
                                    + "(?:以下|以内)?(?:之间|左右|为宜|优先|为佳)?",
                            ANY_AGE,
                            LIMITS)
                    .says(
                            "(?:年[龄纪])?(?:超过|大于|高于)"
                                    + NUMBER
                                    + YEARS
                                    + "(?:的|者)*…{0,4}?"
                                    + Conditions.UNWANTED,
                            ANY_AGE,
                            LIMITS)
                    .says(
                            AGE + AT_MOST + NUMBER + YEARS + "(?:\\(含\\))?(?:以下|以内)?",
                            ANY_AGE,
                            LIMITS)
                    .says(AGE + "限?" + NUMBER + YEARS + BELOW, ANY_AGE, LIMITS)
                    .says(
                            AGE + NUMBER + YEARS + "(?:及)?以上(?=$|[,;。、!?)\\n]|者|的?(?:人员|女性|男性|优先))",
                            ANY_AGE,
                            LIMITS)
                    .near("年龄", "年纪")
                    .says(
                            "年[龄纪](?:要求|限制|范围|条件|控制|须|需|应|最好|一般|段)*[:在为须需是]{0,2}"
                                    + NUMBER
                                    + TO
                                    + NUMBER
                                    + "(?![\\d人名天])(?:以下|以内)?(?:之间|左右|为宜|优先|为佳)?",
                            ANY_AGE,
                            LIMITS)
                    .says(
                            "年[龄纪](?:要求|限制|须|需|应|最好|一般)*[:在为]{0,2}"
                                    + AT_MOST
                                    + NUMBER
                                    + "(?![\\d人名天])(?:以下|以内)?",
                            ANY_AGE,
                            LIMITS)
                    .says(
                            "年[龄纪](?:要求|限制|须|需|应|最好|一般|上限)*[:在为]{0,2}"
                                    + NUMBER
                                    + "(?:以[下内]|之内|左右|上下|为宜|封顶)",
                            ANY_AGE,
                            LIMITS)
                    .near("年后", "年以后", "年之后")
                    .says(
                            "(?:[6-9]\\d|[01]\\d)年(?:以|之)?后(?:出生)?(?:的|者|人)*"
                                    + Conditions.PREFERRED,
                            "")
                    .near("后出生")
                    .says(
                            "(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:\\(含\\))?(?:及)?(?:以|之)?后出生(?:的|者)*",
                            ANY_AGE)
                    .near("0后", "5后")
                    .says(
                            "(?:[6-9][05]后[、/和及或]?|[01][05]后[、/和及或]?)+(?:的|者|人)*(?:"
                                    + Conditions.PREFERRED
                                    + "|"
                                    + Conditions.UNWANTED
                                    + ")",
                            "")
                    .says(
                            "(?:限|只招|仅招|招聘?|要求|仅限|须)(?:[6-9][05]后|[01][05]后)(?:[、/和及或]?(?:[6-9][05]后|[01][05]后))*",
                            "")
                    .near("男", "女")
                    .says(
                            "(?<=[男女][(:]|[男女]|[男女][性生士]|[男女][性生士][(:])"
                                    + NUMBER
                                    + "(?:(?:以[下内]|之内)|"
                                    + TO
                                    + NUMBER
                                    + "(?![\\dkKcm公厘]))",
                            ANY_AGE,
                            LIMITS)
                    .near("来岁", "多岁", "几岁", "出头", "奔三", "奔四", "奔五")
                    .says(
                            "(?:只要|只招|要|限|招)(?:个)?[二三四五]十(?:来|几|多|出头)岁?(?:的|左右)*|奔[三四五](?:的|者)*"
                                    + Conditions.UNWANTED,
                            "")
                    .near("年轻", "年龄", "年纪", "超龄", "青壮年", "大龄", "高龄", "年长", "同龄", "岁数")
                    .says("年轻(?:人|者|女性|男性|的)*" + Conditions.PREFERRED, "")
                    .says(
                            "年[龄纪](?:偏|过|较|太)?大(?:的|者)*"
                                    + Conditions.UNWANTED
                                    + "|(?:超龄|大龄|高龄|年长|年纪大|岁数大)(?:的|者|人员|求职者)*"
                                    + Conditions.UNWANTED,
                            "")
                    .says("(?:欢迎|寻找?|招|期待|优先)…{0,4}?同龄(?:人|伙伴)…{0,4}", "")
                    .says("(?:限|只招|仅招|只要|要求)(?:年轻人?(?!化)|青壮年)", "")
                    .unlessBefore(
                            "不限|照顾|护理|照料|陪护|看护|照看|针对|教授|辅导|教学|平均年龄|团队|粉丝|退休|工龄|司龄|成立|"
                                    + OTHERS
                                    + "|服务(?![员生行])|面向(?!.*招)|团体|保单|理赔")
                    .unlessAfter("^(?:的|及以上|以上|以下|左右|之间)?…{0,4}(?:" + OTHERS + "|学生家长|学员)");

    @Override
    public String id() {
        return "age-limit";
    }

    @Override
    public Wording wording() {
        return WORDING;
    }

    @Override
    public Severity severity() {
        return Severity.FLAG;
    }

    private static boolean isLimitOfWorkers(MatchResult match) {
        int lowest = OLDEST + 1;
        int highest = 0;
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.start(group) < 0) {
                continue;
            }
            int age = Numerals.parse(match.group(group));
            lowest = Math.min(lowest, age);
            highest = Math.max(highest, age);
        }
        return lowest >= YOUNGEST && highest > ADULT && highest <= OLDEST;
    }
}
