package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount or range of amounts in folded words.
 *
 * @param low as written, in {@code lowUnit}s
 * @param high as written, in {@code highUnit}s; equals {@code low} for a single amount
 * @param lowUnit yuan: 1, 1,000 (k, 千) or 10,000 (万, w); 0 if none is written
 * @param highUnit the same
 * @param bound which end is meant
 * @param per what follows the amount, {@code 元/月} without the 元; null if nothing does
 * @param start index in the folded words
 * @param end index behind it
 */
record PayAmount(
        double low,
        double high,
        int lowUnit,
        int highUnit,
        Bound bound,
        @Nullable String per,
        int start,
        int end) {
    /** What a single amount or a range bounds. */
    enum Bound {
        BOTH,
        LOWER,
        UPPER
    }

    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final String UNIT = "(k|千|w|万)?(?:元|块钱?|rmb|人民币|圆)?";

    /** Numbers of other things: 26天, 2人, 5险, 18岁, 2年. */
    private static final String OTHER = "(?!\\d|[.-]\\d|天|小时|人|名|险|休|岁|年(?!薪)|个|%|点|号|班|餐|倍|级)";

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\d.])(不低于|至少|最低|>=|≥)?(不超过|最高(?:可达?|达)?|可达|高达|<=|≤)?"
                            + NUMBER
                            + UNIT
                            + "(?:-"
                            + NUMBER
                            + UNIT
                            + ")?"
                            + OTHER
                            + "(以上|起|\\+(?![\\u4e00-\\u9fff]))?(以下|以内|封顶)?"
                            + "(?:(?:每|/|一)+(?:元)?(?:每|一)?([a-z]+\\d?|课时|小?时|工时|半个?月|\\p{IsHan}))?"
                            + "(以上|起)?(以下|以内|封顶)?");

    static List<PayAmount> findAll(String folded) {
        List<PayAmount> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(folded);
        while (matcher.find()) {
            found.add(of(matcher));
        }
        return found;
    }

    /** From this amount to the other. */
    PayAmount upTo(PayAmount most) {
        return new PayAmount(
                low,
                most.high,
                lowUnit,
                most.highUnit,
                Bound.BOTH,
                per == null ? most.per : per,
                start,
                most.end);
    }

    private static PayAmount of(Matcher matcher) {
        double low = Double.parseDouble(matcher.group(3));
        String high = matcher.group(5);
        return new PayAmount(
                low,
                high == null ? low : Double.parseDouble(high),
                unit(matcher.group(4)),
                high == null ? unit(matcher.group(4)) : unit(matcher.group(6)),
                bound(matcher),
                matcher.group(9),
                matcher.start(),
                matcher.end());
    }

    private static Bound bound(Matcher matcher) {
        if (matcher.group(1) != null || matcher.group(7) != null || matcher.group(10) != null) {
            return Bound.LOWER;
        }
        boolean upper =
                matcher.group(2) != null || matcher.group(8) != null || matcher.group(11) != null;
        return upper ? Bound.UPPER : Bound.BOTH;
    }

    private static int unit(@Nullable String words) {
        if (words == null) {
            return 0;
        }
        return switch (words) {
            case "k", "千" -> 1_000;
            default -> 10_000;
        };
    }
}
