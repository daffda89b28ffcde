package org.lotusmatch.domain.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;

import java.util.List;
import java.util.stream.Stream;

/**
 * One version of one rule.
 *
 * @param key its id and version
 * @param audience who qualifies
 * @param paidTo who is paid
 * @param name 一次性求职创业补贴
 * @param benefit what there is to get, in a sentence
 * @param region where it applies
 * @param inForce when it is in force
 * @param window when it is applied for
 * @param condition what it asks for, the region first
 * @param documents what has to be shown
 * @param amount null where no money is paid
 * @param source null for an example: no official text was at hand
 */
public record Policy(
        PolicyKey key,
        Audience audience,
        Audience paidTo,
        PolicyText name,
        PolicyText benefit,
        DivisionCode region,
        InForce inForce,
        ApplicationWindow window,
        Condition condition,
        List<PolicyText> documents,
        @Nullable AmountFormula amount,
        @Nullable PolicySource source) {
    public Policy {
        documents = List.copyOf(documents);
    }

    /** Whether conditions and amounts are only an example, taken from no official text. */
    public boolean isExample() {
        return source == null;
    }

    /** Every fact that it asks about, once each, conditions first. */
    public List<Fact> facts() {
        Stream<Fact> paid = amount == null ? Stream.empty() : amount.facts().stream();
        return Stream.concat(condition.facts(), paid).distinct().toList();
    }
}
