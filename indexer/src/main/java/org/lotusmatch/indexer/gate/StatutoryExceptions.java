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
                    "井下(?!停车|管网|管线)|矿井|下井|采煤工|掘进工|(?:第?[四4]级|[四4]级以上|iv级|ⅳ级)体力劳动|体力劳动强度(?:分级)?(?:为|达|:)?(?:第?[四4]级|iv级)");

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

    static boolean allowsHepatitisTest(Examined examined) {
        return TEST_ADMITTED.matcher(examined.text().folded()).find();
    }

    private static boolean isHeavy(String text) {
        return LOAD.matcher(text).results().anyMatch(load -> kilograms(load) > HEAVY_KG);
    }

    private static double kilograms(MatchResult load) {
        double number = Double.parseDouble(load.group(1));
        return load.group(2).equals(CATTY) ? number / 2 : number;
    }
}
