package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Severity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition of household registration or origin: 限本市户口, 湘潭本地人优先, 外地人勿扰. */
final class HouseholdCondition implements WordingRule {
    private static final List<String> REGIONS =
            List.of(
                    ("北京 天津 河北 山西 内蒙 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南"
                         + " 西藏 陕西 甘肃 青海 宁夏 新疆 湘潭 湘乡 韶山 雨湖 岳塘 长沙 株洲 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底"
                         + " 湘西 深圳 广州 武汉 成都 潮汕 温州 东北 西北 京 津 冀 晋 蒙 辽 沪 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 琼 渝 川 蜀"
                         + " 黔 滇 陕 陇 宁 青")
                            .split(" "));

    private static final List<String> NEAR =
            List.of("本地", "本市", "本省", "本区", "本县", "本村", "本镇", "本乡", "本社区", "当地", "省内", "市内", "区内");

    private static final List<String> FAR =
            List.of("外地", "外省", "外市", "外乡", "省外", "市外", "非本地", "非本市", "非本省");

    private static final String HOME = "(?:" + oneOf(NEAR) + "|" + oneOf(REGIONS) + "(?:省|市|县|区)?)";

    private static final String AWAY = oneOf(FAR);

    private static final String PLACE =
            "(?:非?" + HOME + "{1,2}|" + AWAY + "|非?农村|非?农业|非农|城镇|城市)(?:常住)?";

    private static final String REGISTER = "(?:户籍|户口)(?:的)?(?:人员|居民|人士|员工|者|人)?";

    private static final String PEOPLE =
            "(?:(?:的)?(?:老乡|同乡)|(?:的)?人(?!群|脉|才|文|口|事|力|气|家|际|物|流|数|生|民)(?:员|士)?|居民|村民|户籍人口)";

    private static final String SAID = Conditions.PREFERRED + "|" + Conditions.UNWANTED;

    private static final String ASKED =
            "(?=[只仅优暂目现限谢拒不一概须需必应要招具持拥])(?<![不无])(?:"
                    + Conditions.ONLY
                    + "|"
                    + Conditions.NOT
                    + "|须|需要?|必须|应|要求|要有?|招聘?|具有|具备|持有?|拥有)(?:具有|具备|持有?|拥有|有|为|是|提供)?";

    private static final Wording WORDING =
            Wording.nothing()
                    .near("户籍", "户口", "籍贯")
                    .says(
                            "(?:户籍|户口|籍贯)(?:要求|限制|所在地|地|性质)?[:为是在限须]{1,2}(?!不限|无|均可|不作|不做|不要求)[^,;。、!?\\n"
                                + "]{2,8}",
                            "户籍不限")
                    .says(
                            ASKED
                                    + "(?:(?!解决|机会|办理|落户|入户|指标|帮助|不限)…){1,8}?"
                                    + REGISTER
                                    + "(?:"
                                    + Conditions.PREFERRED
                                    + ")?",
                            "")
                    .says(REGISTER + "(?:" + SAID + ")", "")
                    .says(REGISTER + "(?:并|且|和|及|、|或)…{1,8}?(?:者|的)?" + Conditions.PREFERRED, "")
                    .says(Conditions.START + PLACE + REGISTER + Conditions.END, "")
                    .near("籍")
                    .says("(?<=" + HOME + ")籍(?:人员|人士|员工|者)?(?:" + SAID + ")", "")
                    .says(
                            "(?:限|要求|须|必须|仅限|只招|仅招)(?:为|是|具有|招)?(?:"
                                    + HOME
                                    + "{1,2}|[一-鿿]{2,3}?)(?<![外书古国党学户典军会球])籍(?!贯)",
                            "")
                    .near("深户", "沪户", "京户", "穗户", "津户", "杭户", "本地户", "本市户")
                    .says(
                            "(?:须|需要?|要求|限|必须|仅限|只招)(?:为|是|有|具有|持有?)?[深沪京穗津杭](?:市)?户(?![外型主])|[深沪京穗津杭]户(?:籍)?(?:的|者)*"
                                    + Conditions.PREFERRED,
                            "")
                    .near(peoples())
                    .says(ASKED + HOME + "{1,2}(?:籍)?" + PEOPLE, "")
                    .says(HOME + "{1,2}(?:籍)?" + PEOPLE + "(?:" + SAID + ")", "")
                    .says(
                            "(?:" + AWAY + "|" + HOME + ")(?:人|人员|人士)?(?:的)?" + Conditions.UNWANTED,
                            "")
                    .says(
                            "(?<!不)"
                                    + Conditions.NOT
                                    + "(?:"
                                    + AWAY
                                    + "|"
                                    + HOME
                                    + ")(?:户籍|户口|籍)?(?:"
                                    + PEOPLE
                                    + "|员工)?"
                                    + "(?!学历|证书|单据|业务|快递|订单|货|车)",
                            "")
                    .leadBy(PLACE + "|须|需要?|必须|要求|具有|持有?")
                    .unlessBefore(
                            "不限|不论|无论|不分|解决|办理|落户?|(?<![须需])提供|协助|帮助|不要求|不作|无需|取消|打破|不得|严禁|禁止|反对"
                                    + "|不受|不设|不看|不因|迁入|申请|给予|享|机会|负责|审核|登记|管理|服务(?![员生])")
                    .unlessAfter(
                            "^…{0,3}(?:不限|均可|皆可|都可|不作要求|不做要求|无要求|管理|系统|迁移|指标|登记|民警|窗口|业务|政策|咨询|服务|歧视)"
                                + "|^[本簿页册](?!地)");

    /** Any of the words, the first letters being looked at first. */
    private static String oneOf(List<String> words) {
        String first =
                words.stream()
                        .map(word -> word.substring(0, 1))
                        .distinct()
                        .collect(Collectors.joining());
        return "(?=[" + first + "])(?:" + String.join("|", words) + ")";
    }

    private static String[] peoples() {
        Stream<String> origins =
                REGIONS.stream()
                        .flatMap(
                                region ->
                                        Stream.of(
                                                region + "人",
                                                region + "市人",
                                                region + "省人",
                                                region + "的",
                                                region + "老乡"));
        Stream<String> others =
                Stream.of("本地", "当地", "本市", "本省", "本村", "本镇", "本社区", "本区", "本县", "省内", "市内");
        return Stream.of(origins, others, FAR.stream())
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    @Override
    public String id() {
        return "household-condition";
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
        return StatutoryExceptions.allowsHousehold(examined);
    }
}
