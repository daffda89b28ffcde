package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.KnownFact;
import org.lotusmatch.domain.policy.Truth;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a condition stands.
 *
 * @param condition what is asked for
 * @param truth whether it holds
 * @param used the fact it rests on; null where nothing is known, and for all, any and not
 * @param parts of all, any and not, in order; else empty
 */
public record ConditionCheck(
        Condition condition, Truth truth, @Nullable KnownFact used, List<ConditionCheck> parts) {
    public ConditionCheck {
        parts = List.copyOf(parts);
    }

    /**
     * The facts that could still decide: none once the condition is decided, whatever is unknown
     * inside it.
     */
    public Stream<Fact> open() {
        if (truth != Truth.UNKNOWN) {
            return Stream.empty();
        }
        return condition instanceof Condition.Asks asks
                ? Stream.of(asks.fact())
                : parts.stream().flatMap(ConditionCheck::open);
    }
}
