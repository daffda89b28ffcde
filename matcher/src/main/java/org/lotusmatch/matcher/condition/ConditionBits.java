package org.lotusmatch.matcher.condition;

import java.util.Set;

/** Sets of conditions as the bits of a number, which batches compare. */
final class ConditionBits {
    private ConditionBits() {}

    static int of(Set<Condition> conditions) {
        return of(conditions, ConditionKind.HOURS) | of(conditions, ConditionKind.BENEFIT);
    }

    static int of(Set<Condition> conditions, ConditionKind kind) {
        int bits = 0;
        for (Condition condition : conditions) {
            bits |= condition.kind() == kind ? 1 << condition.ordinal() : 0;
        }
        return bits;
    }
}
