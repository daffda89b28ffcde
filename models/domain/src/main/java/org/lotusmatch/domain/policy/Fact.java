package org.lotusmatch.domain.policy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Something that a rule may ask about.
 *
 * @param id as in rule files and requests, e.g. {@code age}
 * @param audience about whom
 * @param kind what an answer looks like
 * @param name in a condition: 年龄
 * @param question to the person: 您今年多大？
 * @param choices in order; empty unless the kind is CHOICE
 * @param limits null unless the kind is NUMBER
 * @param sensitive whether it may be shown back only to who gave it
 */
public record Fact(
        String id,
        Audience audience,
        FactKind kind,
        PolicyText name,
        PolicyText question,
        List<FactChoice> choices,
        @Nullable NumberLimits limits,
        boolean sensitive) {
    public Fact {
        choices = List.copyOf(choices);
        if ((kind == FactKind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("a choice, and only a choice, lists its choices");
        }
        if ((kind == FactKind.NUMBER) != (limits != null)) {
            throw new IllegalArgumentException("a number, and only a number, has limits");
        }
    }

    public Optional<FactChoice> findChoice(String choice) {
        return choices.stream().filter(one -> one.id().equals(choice)).findFirst();
    }
}
