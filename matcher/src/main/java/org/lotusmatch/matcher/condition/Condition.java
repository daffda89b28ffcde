package org.lotusmatch.matcher.condition;

import static org.lotusmatch.matcher.condition.ConditionKind.BENEFIT;
import static org.lotusmatch.matcher.condition.ConditionKind.HOURS;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of work that people ask for in their own words. A new one: its line here with the
 * words that wish for it, offer it and rule it out, its message {@code condition.<name>}, a test.
 */
public enum Condition {
    DAYS_ONLY(
            HOURS,
            "不(?:想|能|愿)?(?:再)?(?:上|做|值)?(?:长)?夜班|不(?:想|能|愿)?(?:再)?倒班|(?:只|想|愿意|希望)?(?:上|做)?长白班|只(?:上|做)白班"
                + "|固定班|按时下班|回家吃晚饭|不要两头班",
            "行政班|长白班|白班|不上夜班|无夜班",
            "夜班|两班倒|三班倒|倒班|四班三运转|三班两运转|晚班|通宵"),
    FREE_WEEKENDS(
            HOURS,
            "双休|周末(?:要|能|可以)?(?:休息|不上班)",
            "双休|周末休息|做五休二|五天八小时",
            "单休|做六休一|月休[四4]天|周末(?:需|要)?上班|周末轮班"),
    FLEXIBLE_HOURS(HOURS, "时间(?:要|能|可以)?(?:自由|灵活)|弹性(?:上班|时间|工作)", "弹性|时间自由|时间自己定|自选时段", null),
    LITTLE_OVERTIME(
            HOURS,
            "(?:不|少)(?:要|想|用)?(?:天天|经常|老是)?加班",
            "不加班|无加班|很少加班|基本不加班|准点下班",
            "加班(?:较|比较)?多|经常加班|(?:旺季|月底|大促)[^，。；]{0,6}加班|底薪[^，。；]{0,8}加班|\\+加班"),
    SOCIAL_INSURANCE(BENEFIT, "(?:能|有|给|交|缴|买)(?:交|缴|买|上|了)?(?:五险|社保)", "五险|社保|社会保险|职工养老", null),
    HOUSING_FUND(BENEFIT, "公积金|五险一金|六险二金", "公积金|一金|二金", null),
    MEALS(BENEFIT, "包吃|包餐|管饭|有食堂", "包吃|工作餐|餐补|包中餐|包午餐|包餐|食堂|两餐|中餐免费|午餐|餐费", null),
    LODGING(BENEFIT, "包吃?住|(?:有|提供)(?:宿舍|住宿|住的)", "包吃?住|宿舍|住宿|公寓", null),
    SHUTTLE(BENEFIT, "厂车|班车|通勤车|车接送|有车接", "通勤车|班车|厂车|接送|交通车", null),
    GUIDANCE(BENEFIT, "有?人带|带教|师傅带|肯教|愿意教", "带教|导师|师傅|师带徒|跟班|培训|熟手带", null);

    private final ConditionKind kind;
    private final Pattern wish;
    private final Pattern offer;
    private final @Nullable Pattern refusal;

    /**
     * @param wish words of a person who asks for it
     * @param offer words of a vacancy that has it
     * @param refusal words of a vacancy that rules it out; null if only silence does
     */
    Condition(ConditionKind kind, String wish, String offer, @Nullable String refusal) {
        this.kind = kind;
        this.wish = Pattern.compile(wish);
        this.offer = Pattern.compile(offer);
        this.refusal = refusal == null ? null : Pattern.compile(refusal);
    }

    public ConditionKind kind() {
        return kind;
    }

    /** The person's words that ask for it. */
    Optional<String> findWish(String text) {
        return first(wish, text);
    }

    /** The vacancy's words that offer it. */
    Optional<String> findOffer(String text) {
        return first(offer, text);
    }

    /** The vacancy's words that rule it out. */
    Optional<String> findRefusal(String text) {
        return refusal == null ? Optional.empty() : first(refusal, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
