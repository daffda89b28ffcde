package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactChoice;
import org.lotusmatch.domain.policy.NumberLimits;

import java.math.BigDecimal;
import java.util.List;

/** What a rule says about facts must agree with the fact file. */
final class RuleFacts {
    private RuleFacts() {}

    static Fact fact(RuleNode node, String key, FactBook facts, Audience audience) {
        String id = node.text(key);
        List<String> known = facts.about(audience).stream().map(Fact::id).toList();
        return facts.find(id)
                .filter(fact -> fact.audience() == audience)
                .orElseThrow(
                        () ->
                                node.at(
                                        key,
                                        "unknown fact \"" + id + "\" about " + audience.key(),
                                        Nearest.advice(id, known)));
    }

    static void requireChoice(RuleNode node, String key, Fact fact, String id) {
        if (fact.findChoice(id).isEmpty()) {
            throw node.at(
                    key,
                    "\"" + id + "\" is no choice of fact \"" + fact.id() + "\"",
                    Nearest.advice(id, fact.choices().stream().map(FactChoice::id).toList()));
        }
    }

    /** A bound outside of what the fact can be would always hold or never. */
    static BigDecimal within(RuleNode node, String key, Fact fact, BigDecimal number) {
        NumberLimits limits = fact.limits();
        if (limits != null && !limits.contains(number)) {
            throw node.at(
                    key,
                    "\"" + key + "\" is " + number + " for fact \"" + fact.id() + "\"",
                    "must lie from " + limits.least() + " to " + limits.most());
        }
        return number;
    }
}
