package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.AmountFormula;
import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.domain.policy.Truth;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule held against what is known.
 *
 * @param policy the version in force
 * @param qualifies whether its conditions hold
 * @param conditions each with the fact it rests on
 * @param questions what is left to ask, conditions first; none where the answer is no
 * @param amount null where nothing is paid, something is missing, or the answer is no
 * @param applicationOpen whether it can be applied for on the day asked about
 */
public record PolicyCheck(
        Policy policy,
        Truth qualifies,
        List<ConditionCheck> conditions,
        List<Fact> questions,
        @Nullable Amount amount,
        boolean applicationOpen) {
    public PolicyCheck {
        conditions = List.copyOf(conditions);
        questions = List.copyOf(questions);
    }

    static PolicyCheck of(Policy policy, Facts facts, LocalDate day) {
        ConditionCheck whole = new CheckCondition(facts, day).check(policy.condition());
        ComputeAmount compute = new ComputeAmount(facts);
        AmountFormula formula = whole.truth() == Truth.NO ? null : policy.amount();
        Stream<Fact> unpaid = formula == null ? Stream.empty() : compute.missing(formula).stream();
        return new PolicyCheck(
                policy,
                whole.truth(),
                whole.condition() instanceof Condition.All ? whole.parts() : List.of(whole),
                Stream.concat(whole.open(), unpaid).distinct().toList(),
                formula == null ? null : compute.find(formula).orElse(null),
                policy.window().isOpen(day));
    }
}
