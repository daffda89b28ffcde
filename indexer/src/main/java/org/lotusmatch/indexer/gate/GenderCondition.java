package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Severity;

/** A condition of gender: 限男性, 女士优先, 招女服务员. */
final class GenderCondition implements WordingRule {
    /** Behind 男 or 女: things, places and customers, or the other gender. */
    private static final String NOT_A_PERSON =
            "(?![装鞋包袜裤裙衣帽表科童厕浴宾团友频神性]?(?:[男女]|朋友|主角|频)"
                    + "|[装鞋包袜裤裙衣帽表科童厕浴宾团友频神]"
                    + "|士?(?:香|护肤|皮鞋|西装|西服|正装|服装|服饰|内衣|用品|手表|钱包|理发|美容|化妆|箱包|衬衫|休闲)"
                    + "|[性生士]?(?:内衣|用品|健康|护肤|服装|服饰|时尚|客户|顾客|客人|宾客|用户|群体|人群|消费|会员|读者|粉丝|患者"
                    + "|病人|朋友|私密|养生|市场|向|权益|生殖|生理|不孕|视角|审美|思维|角度|心理|题材|角色|读物|旅客|乘客|学员)"
                    + "|[生子]?(?:宿舍|公寓|寝室|浴室|更衣|监|厕所|卫生间|澡堂|洗手)"
                    + "|工(?:委|保护)|职工(?:委|权益|享|特殊|保护|产假)|[、/或和及与]+[男女])";

    private static final String SEX = "[男女](?<![男女].|[男女][、/,或和及与].)" + NOT_A_PERSON;

    /** Forms of address that name a sex. */
    private static final String ADDRESSED =
            "(?:小姐姐|小哥哥|小姑娘|姑娘|小伙子?(?!伴)|美女|帅哥|靓女|靓仔|妹子|小妹|大姐|大妈|大叔|大哥|阿姨|师母)";

    private static final String PERSON =
            "(?=[男女小姑美帅靓宝妇妹大阿师])(?:"
                    + SEX
                    + "(?:性(?:员工|求职者|应聘者|从业者|人员)?|生|士|孩子?|同志|同胞|青年|员工|职工|工|人员|求职者|应聘者|的)?"
                    + "|"
                    + ADDRESSED
                    + "|宝妈|妇女)";

    private static final String CALL =
            "(?=[招诚急聘现寻找需要求])(?:招聘?|诚聘|急聘|急招|诚招|聘请?|现招|招募|招收|寻|找|需要?|要求|求)"
                    + "(?:长期|大量|若干|优秀|专职|兼职|全职|多名|数名|\\d+[名个位]|[一二两三四五六七八九十几]+[名个位])*";

    private static final String ROLE =
            "(?:普工|操作工|缝纫工|包装工|搬运工|装卸工|车工|焊工|服务[员生]|传菜员?|文员|司机|驾驶员|保安|保镖|安保|安检员?|收银员?|营业员"
                    + "|销售|业务员|助理|秘书|会计|出纳|技师|学徒|前台|店员|导购员?|主播|保洁员?|护工|教练|老师|教师|护士|医生|厨师|跟单"
                    + "|客服|质检员?|仓管员?|库管|管家|经纪人|模特|演员|职员|员工|接待|打单员|理货员|促销员|配送员|分拣员|家教|助教"
                    + "|迎宾|礼仪|话务员|售货员|工人?$)";

    private static final String COUNT = "(?:\\d+|[一二两三四五六七八九十几]+)[名人位个]";

    private static final String AGE =
            "(?:(?:\\d{2}|[二三四五]?十[一二三四五六七八九]?)(?:周?岁)?(?:[-~至到—–]|以[下内]|周?岁))";

    private static final Wording WORDING =
            Wording.nothing()
                    .near("性别")
                    .says(
                            "性别(?:要求|限制|条件|限)?[:为是]{0,2}(?:仅?限)?" + SEX + "(?:性|生|士)?(?:优先|为佳)?",
                            "性别不限")
                    .near("male")
                    .says("(?<![a-z])(?:fe)?males?(?:only|preferred)", "")
                    .near("的男", "的女", "的小", "的姑娘", "的美女", "的帅哥", "的宝妈", "的妹子", "的大姐", "的阿姨")
                    .says(
                            "([^,;。、:!?\\n\\d]{2,14})的(?:"
                                    + PERSON
                                    + ")(?:者)?"
                                    + Conditions.PREFERRED,
                            "$1者优先")
                    .says(
                            "([^,;。、!?\\n"
                                + "]{0,12}(?:以[上下内]|左右|周?岁|公斤|cm|米|形象…{0,4}|气质…{0,4}|健康|端正|耐劳|勤快))的(?:"
                                    + PERSON
                                    + ")"
                                    + Conditions.END,
                            "$1")
                    .says(
                            "((?:要求|招聘?|需要?|诚聘|聘|找|寻)…{1,12}?)的(?:" + PERSON + ")" + Conditions.END,
                            "$1者")
                    .near(
                            "小姐姐", "小哥哥", "姑娘", "小伙", "帅哥", "美女", "靓女", "靓仔", "妹子", "小妹", "大姐",
                            "大妈", "大叔", "大哥", "阿姨")
                    .says(
                            "(?:招聘?|诚聘|急聘|急招|诚招|聘请?|招募|寻|找|需要?|(?<![不重主必])要)…{0,6}?(?:"
                                    + ADDRESSED
                                    + ")+(?:"
                                    + COUNT
                                    + ")?(?!老师|群|团队|文化)",
                            "")
                    .near("男", "女", "小姐姐", "小哥哥", "姑娘", "小伙", "帅哥", "靓", "宝妈", "妹子", "大姐", "阿姨")
                    .says("\\((?:仅?限)?" + SEX + "(?:性|生|士)?(?:优先)?\\)", "")
                    .says(
                            "(?<!不)(?:"
                                    + Conditions.ONLY
                                    + "|"
                                    + Conditions.NOT
                                    + ")"
                                    + PERSON
                                    + "(?!开放|提供|服务|客|用户|消费|会员|设计|定制|推出|专属|专用|使用|穿着|佩戴|参与)"
                                    + "(?:来?应聘|求职|投递|申请|报名|从事|"
                                    + COUNT
                                    + ")?",
                            "")
                    .says(
                            PERSON
                                    + "(?:者)?(?:"
                                    + Conditions.PREFERRED
                                    + "|"
                                    + Conditions.UNWANTED
                                    + ")",
                            "")
                    .says(SEX + "(" + ROLE + ")" + Conditions.PREFERRED, "")
                    .says(
                            "(?<!不)(?:要求|须|需要?|必须|应|招聘?|要)(?:是|为)?"
                                    + SEX
                                    + "(?:性|生|士|的)"
                                    + Conditions.END,
                            "")
                    .says("(" + CALL + ")" + SEX + "工(?![作程艺具资序厂会业种])", "$1工人")
                    .says("(" + CALL + ")" + SEX + "(?:性|生|士|孩)?(?!声)(" + ROLE + ")?", "$1$2")
                    .says(SEX + "(" + ROLE + ")(?=" + COUNT + ")", "$1")
                    .says(SEX + "(?:性|生|士)?(?=[:,]?(?:年龄)?" + AGE + ")", "")
                    .says("(?<=招聘?|需要?|[,;。:、(\\n]|^)" + SEX + "(?:性|生|士|工)?" + COUNT, "")
                    .says(
                            "(?<![男女][,])"
                                    + Conditions.START
                                    + "(?:要求)?"
                                    + SEX
                                    + "(?:性|生|士|的)?(?![、/,][男女])(?:"
                                    + Conditions.END
                                    + "|(?=\\(\\d))",
                            "")
                    .says(PERSON + "…{0,10}?(?:更|比较|最)(?:合适|适合|有优势)", "")
                    .says("(?:希望|最好|要求|须|必须)(?:你|您)?(?:是|为)(?:一?[名位个])?" + SEX + "(?:性|生|士)?", "")
                    .says("(?:更|比较|最)?适合" + PERSON + "(?:从事|工作|做|应聘|加入)?" + Conditions.END, "")
                    .says(PERSON + "(?:不适合|不宜|不适宜)(?:从事|应聘)?|(?:不适合|不宜|不适宜)(?:由)?" + PERSON, "")
                    .says(
                            "男(?:性|生|士)?身高(?!‥{0,20}女)(?<!女‥{0,24})"
                                    + "|女(?:性|生|士)?身高(?!‥{0,20}男)(?<!男‥{0,24})",
                            "身高")
                    .unlessBefore("不限|不分|不论|无论|反对|禁止|严禁|杜绝|消除|不以|不因|不得(?:以|因|在|设)|退休")
                    .unlessAfter("退休|歧视");

    private static final Wording TITLE =
            WORDING.says(SEX + "(" + ROLE + ")(?<=^[^\\n]{0,40})", "$1");

    @Override
    public String id() {
        return "gender-condition";
    }

    @Override
    public Wording wording() {
        return TITLE;
    }

    @Override
    public Severity severity() {
        return Severity.QUARANTINE;
    }

    @Override
    public boolean isAllowed(String quote, Examined examined) {
        return StatutoryExceptions.allowsMenOnly(quote, examined);
    }
}
