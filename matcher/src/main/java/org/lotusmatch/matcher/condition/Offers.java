package org.lotusmatch.matcher.condition;

import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions that a vacancy offers or rules out, with its words.
 *
 * @param offered words by condition
 * @param refused words by condition; empty text where a list of benefits leaves it out
 * @param offeredBits of {@code offered}
 * @param knownBits of both
 */
public record Offers(
        Map<Condition, String> offered,
        Map<Condition, String> refused,
        int offeredBits,
        int knownBits) {
    private Offers(Map<Condition, String> offered, Map<Condition, String> refused) {
        int bits = ConditionBits.of(offered.keySet());
        this(
                Map.copyOf(offered),
                Map.copyOf(refused),
                bits,
                bits | ConditionBits.of(refused.keySet()));
    }

    public static Offers of(Vacancy vacancy) {
        String shifts = vacancy.shifts();
        String benefits = String.join("、", vacancy.benefits());
        String hours = String.join("；", shifts == null ? "" : shifts, benefits);
        Map<Condition, String> offered = new EnumMap<>(Condition.class);
        Map<Condition, String> refused = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            boolean benefit = condition.kind() == ConditionKind.BENEFIT;
            String words = (benefit ? benefits : hours) + "；" + vacancy.description();
            Optional<String> offer = condition.findOffer(words);
            Optional<String> refusal =
                    benefit ? leftOut(offer, benefits) : condition.findRefusal(words);
            refusal.ifPresent(found -> refused.put(condition, found));
            if (refusal.isEmpty()) {
                offer.ifPresent(found -> offered.put(condition, found));
            }
        }
        return new Offers(offered, refused);
    }

    /** Employers list the benefits that they give; without a list nothing is known. */
    private static Optional<String> leftOut(Optional<String> offer, String benefits) {
        return offer.isPresent() || benefits.isEmpty() ? Optional.empty() : Optional.of("");
    }
}
