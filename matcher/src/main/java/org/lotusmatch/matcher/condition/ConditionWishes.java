package org.lotusmatch.matcher.condition;

import java.util.EnumMap;
import java.util.Map;

/**
 * The conditions that a person asks for, with the person's words.
 *
 * @param words by condition
 * @param hours bits of those about hours
 * @param benefits bits of those about benefits
 */
public record ConditionWishes(Map<Condition, String> words, int hours, int benefits) {
    /** Reads what a person says of herself or himself. */
    public static ConditionWishes of(String about) {
        Map<Condition, String> words = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            condition.findWish(about).ifPresent(found -> words.put(condition, found));
        }
        return new ConditionWishes(
                Map.copyOf(words),
                ConditionBits.of(words.keySet(), ConditionKind.HOURS),
                ConditionBits.of(words.keySet(), ConditionKind.BENEFIT));
    }

    public boolean isEmpty(ConditionKind kind) {
        return bits(kind) == 0;
    }

    /**
     * The share of the wishes of a kind that are met, of those that the vacancy speaks of.
     *
     * @return in [0, 1]; NaN if it speaks of none or nothing is wished
     */
    public double met(Offers offers, ConditionKind kind) {
        int asked = bits(kind) & offers.knownBits();
        return (double) Integer.bitCount(asked & offers.offeredBits()) / Integer.bitCount(asked);
    }

    private int bits(ConditionKind kind) {
        return kind == ConditionKind.HOURS ? hours : benefits;
    }
}
