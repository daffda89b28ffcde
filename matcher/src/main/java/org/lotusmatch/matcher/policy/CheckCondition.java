package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.Truth;

import java.time.LocalDate;
import java.util.List;

/**
 * Goes through a condition's tree.
 *
 * @param facts what is known
 * @param day for which is asked
 */
record CheckCondition(Facts facts, LocalDate day) {
    ConditionCheck check(Condition condition) {
        return switch (condition) {
            case Condition.All all -> {
                List<ConditionCheck> parts = all.parts().stream().map(this::check).toList();
                yield new ConditionCheck(all, Truth.all(truths(parts)), null, parts);
            }
            case Condition.Any any -> {
                List<ConditionCheck> parts = any.parts().stream().map(this::check).toList();
                yield new ConditionCheck(any, Truth.any(truths(parts)), null, parts);
            }
            case Condition.Not not -> {
                ConditionCheck part = check(not.part());
                yield new ConditionCheck(not, part.truth().not(), null, List.of(part));
            }
            case Condition.Asks asks -> leaf(asks);
        };
    }

    private ConditionCheck leaf(Condition.Asks asks) {
        KnownFact known = facts.find(asks.fact().id()).orElse(null);
        Truth truth =
                known == null ? Truth.UNKNOWN : TestFact.test(asks.test(), known.value(), day);
        return new ConditionCheck(asks, truth, known, List.of());
    }

    private static List<Truth> truths(List<ConditionCheck> parts) {
        return parts.stream().map(ConditionCheck::truth).toList();
    }
}
