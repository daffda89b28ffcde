package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.AmountFormula;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactChoice;
import org.lotusmatch.domain.policy.Factor;
import org.lotusmatch.domain.policy.Unit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The amount of a rule file. */
final class ReadAmount {
    private final FactBook facts;
    private final Audience audience;

    ReadAmount(FactBook facts, Audience audience) {
        this.facts = facts;
        this.audience = audience;
    }

    AmountFormula read(RuleNode node) {
        node.allowOnly("lines", "at-most");
        return new AmountFormula(
                node.mappings("lines").stream().map(this::line).toList(),
                node.findNumber("at-most").orElse(null));
    }

    private AmountFormula.Line line(RuleNode node) {
        node.allowOnly("name", "multiply", "at-most");
        return new AmountFormula.Line(
                ReadText.text(node, "name"),
                node.mappings("multiply").stream().map(this::factor).toList(),
                node.findNumber("at-most").orElse(null));
    }

    private Factor factor(RuleNode node) {
        if (node.has("number")) {
            node.allowOnly("number", "unit");
            return new Factor.Fixed(node.number("number"), ReadText.unit(node));
        }
        Fact fact = RuleFacts.fact(node, "fact", facts, audience);
        return switch (fact.kind()) {
            case NUMBER -> said(node, fact);
            case CHOICE -> byChoice(node, fact);
            default ->
                    throw node.at(
                            "fact",
                            "fact \"" + fact.id() + "\" is a " + fact.kind().key(),
                            "an amount multiplies numbers, or numbers by choice");
        };
    }

    private static Factor said(RuleNode node, Fact fact) {
        node.allowOnly("fact", "at-most");
        return new Factor.Said(
                fact,
                node.findNumber("at-most")
                        .map(most -> RuleFacts.within(node, "at-most", fact, most))
                        .orElse(null));
    }

    private static Factor byChoice(RuleNode node, Fact fact) {
        node.allowOnly("fact", "by-choice", "unit");
        RuleNode table = node.mapping("by-choice");
        table.keys().forEach(id -> RuleFacts.requireChoice(table, id, fact, id));
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (FactChoice choice : fact.choices()) {
            if (!table.has(choice.id())) {
                throw node.at(
                        "by-choice",
                        "\"" + choice.id() + "\" has no number",
                        "give one for each choice of fact \"" + fact.id() + "\", 0 for nothing");
            }
            numbers.put(choice.id(), table.number(choice.id()));
        }
        Unit unit = ReadText.unit(node);
        return new Factor.ByChoice(fact, numbers, unit);
    }
}
