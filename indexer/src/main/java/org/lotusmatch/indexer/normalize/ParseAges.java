package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.vacancy.AgeRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the ages an advertisement names: 18-45周岁, 35岁以下, 45周岁以内, 二十至四十岁, 年满18周岁. Where men and
 * women are given different ones, the range around both. Ages of children, guests and the like are
 * passed over.
 */
final class ParseAges {
    private static final int LEAST = 14;
    private static final int MOST = 70;
    private static final int REACH = 24;
    private static final int LONGEST_NEAR = 2;
    private static final KeyWords NEAR = KeyWords.of("岁", "年龄", "年满");

    private static final String YEARS = "(?:周?岁)";
    private static final String OTHERS = "(?!的?(?:老人|老年|长者|客户|客人|儿童|孩子|学员|学生|青少年|患者|人群|用户|会员))";

    /** Groups: low and high, at most, at least (two ways). */
    private static final Pattern AGES =
            Pattern.compile(
                    "(?<!\\d)(\\d{2})"
                            + YEARS
                            + "?[-~—–～至到](\\d{2})(?:"
                            + YEARS
                            + "|(?=[^\\d周岁年月元kK千万%人号点:：小]|$))"
                            + OTHERS
                            + "|(?<!\\d)(\\d{2})"
                            + YEARS
                            + "(?:及|或|\\(含\\)|（含）)?(?:以下|以内|之内|内|为宜)"
                            + OTHERS
                            + "|(?:不超过|小于|低于|≤|<)(\\d{2})"
                            + YEARS
                            + "|(?:年满|须满|已满)(\\d{2})"
                            + "|(?<!\\d)(\\d{2})"
                            + YEARS
                            + "(?:及|或)?以上"
                            + OTHERS);

    private ParseAges() {}

    /** Empty if no ages are named, or none that a worker can have. */
    static Optional<AgeRange> find(String text) {
        int near = NEAR.find(text, 0, text.length());
        while (near >= 0) {
            int from = Math.max(0, near - REACH);
            int to = Math.min(text.length(), near + LONGEST_NEAR + REACH);
            AgeRange ages = read(text.substring(from, to));
            if (ages != null) {
                return Optional.of(ages);
            }
            near = NEAR.find(text, near + 1, text.length());
        }
        return Optional.empty();
    }

    /** All that stands near together, as one range. */
    private static @Nullable AgeRange read(String part) {
        Matcher ages = AGES.matcher(ChineseNumerals.toDigits(part));
        List<Integer> lows = new ArrayList<>();
        List<Integer> highs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (ages.find()) {
            Integer low = first(ages, 1, 5, 6);
            Integer high = first(ages, 2, 3, 4);
            if (isSound(low, high)) {
                Optional.ofNullable(low).ifPresent(lows::add);
                Optional.ofNullable(high).ifPresent(highs::add);
                words.append(words.isEmpty() ? "" : "、").append(ages.group());
            }
        }
        Integer low = lows.stream().min(Integer::compare).orElse(null);
        Integer high = highs.stream().max(Integer::compare).orElse(null);
        return isSound(low, high) ? new AgeRange(low, high, words.toString()) : null;
    }

    private static @Nullable Integer first(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return Integer.valueOf(matcher.group(group));
            }
        }
        return null;
    }

    private static boolean isSound(@Nullable Integer low, @Nullable Integer high) {
        boolean said = low != null || high != null;
        int from = Objects.requireNonNullElse(low, LEAST);
        int to = Objects.requireNonNullElse(high, MOST);
        return said && LEAST <= from && from <= to && to <= MOST;
    }
}
