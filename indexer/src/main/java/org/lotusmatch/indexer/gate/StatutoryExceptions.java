package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Conditions that the law forbids in general and allows for certain work. */
final class StatutoryExceptions {
    /** 女职工劳动保护特别规定, annex: work in mines underground, work of the fourth grade of strain. */
    private static final Pattern FORBIDDEN_FOR_WOMEN =
            Pattern.compile(
                    "女职工禁忌|禁忌从事的劳动|井下(?!停车|管网|管线)|矿井|下井|采煤工|掘进工|(?:第?[四4]级|[四4]级以上|iv级|ⅳ级)体力劳动|体力劳动强度(?:分级)?(?:为|达|:)?(?:第?[四4]级|iv级)");

    /** The same annex: loads above 25 kg now and then, above 20 kg more than six times an hour. */
    private static final Pattern LOAD =
            Pattern.compile("(?:负重|搬运|扛|搬|抬)[^,;。\\n]{0,12}?(\\d{2,3})(公斤|kg|千克|斤)");

    private static final int HEAVY_KG = 25;

    /** 500 g. */
    private static final String CATTY = "斤";

    /** A preference for women, which no exception covers. */
    private static final Pattern WANTS_WOMEN = Pattern.compile("女(?!.*(?:勿|谢绝|拒绝|免|不|别|慎|绕|除外))");

    private static final Pattern SHUTS_OUT = Pattern.compile("谢绝|拒绝|不");

    /** 就业促进法 52, 53: assistance goes to registered local people in difficulty. */
    private static final Pattern ASSISTANCE =
            Pattern.compile("公益性?岗位?|公岗|就业困难|就业援助|零就业家庭|脱贫(?:劳动力|户|人口)|低保(?:户|家庭|对象)");

    /** Occupations for which the ministry of health admitted hepatitis B tests. */
    private static final Pattern TEST_ADMITTED =
            Pattern.compile("特警|飞行学员|招飞|采供血|血站[^。\\n]{0,20}(?:采血|供血|制备)");

    /** Duties for which some illness is a 职业禁忌 (职业病防治法), or handling food (食品安全法 45). */
    private static final Pattern RISKY_DUTY =
            Pattern.compile(
                    "高空|登高|高处|高温|低温|粉尘|噪[声音]|电工|电焊|驾驶|司机|行车|潜水|井下|有毒|苯|辐射|放射|食品|餐饮|后厨|厨师|凉菜|职业禁忌|特种作业|健康证");

    private static final Pattern CARRIERS =
            Pattern.compile("乙肝|肝炎|三阳|对半|抗原|澳抗|hbsag|hbv|hiv|艾滋|携带");

    private StatutoryExceptions() {}

    /** Whether women may not do this work, so that asking for a man is no discrimination. */
    static boolean allowsMenOnly(String quote, Examined examined) {
        boolean men = !WANTS_WOMEN.matcher(quote).find() || SHUTS_OUT.matcher(quote).find();
        String text = examined.text().folded();
        return men && (FORBIDDEN_FOR_WOMEN.matcher(text).find() || isHeavy(text));
    }

    /** Whether the vacancy is set aside for people whom their home district assists. */
    static boolean allowsHousehold(Examined examined) {
        Vacancy vacancy = examined.vacancy();
        return vacancy.type() == EmploymentType.PUBLIC_WELFARE
                || vacancy.reservedFor().contains(ReservedGroup.PEOPLE_IN_DIFFICULTY)
                || ASSISTANCE.matcher(examined.text().folded()).find();
    }

    /** Whether an illness may shut people out of these duties, or a test is admitted for them. */
    static boolean allowsHealthCondition(String quote, Examined examined) {
        String text = examined.text().folded();
        return TEST_ADMITTED.matcher(text).find()
                || (!CARRIERS.matcher(quote).find() && RISKY_DUTY.matcher(text).find());
    }

    private static boolean isHeavy(String text) {
        return LOAD.matcher(text).results().anyMatch(load -> kilograms(load) > HEAVY_KG);
    }

    private static double kilograms(MatchResult load) {
        double number = Double.parseDouble(load.group(1));
        return load.group(2).equals(CATTY) ? number / 2 : number;
    }
}
