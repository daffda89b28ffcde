package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactKind;
import org.lotusmatch.domain.policy.FactTest;

import java.time.Period;
import java.util.List;
import java.util.Map;

/** One condition of a rule file. */
final class ReadCondition {
    /** The closed set of tests, and the kind of fact that each is for. */
    private static final Map<FactKind, List<String>> TESTS =
            Map.of(
                    FactKind.YES_NO, List.of("is"),
                    FactKind.CHOICE, List.of("is", "in"),
                    FactKind.NUMBER, List.of("at-least", "at-most"),
                    FactKind.DATE,
                            List.of(
                                    "within-years",
                                    "within-months",
                                    "same-year",
                                    "not-before",
                                    "not-after"),
                    FactKind.PLACE, List.of());

    private final FactBook facts;
    private final Audience audience;

    ReadCondition(FactBook facts, Audience audience) {
        this.facts = facts;
        this.audience = audience;
    }

    List<Condition> all(RuleNode node, String key) {
        return node.mappings(key).stream().map(this::read).toList();
    }

    private Condition read(RuleNode node) {
        if (node.has("fact")) {
            Fact fact = RuleFacts.fact(node, "fact", facts, audience);
            return new Condition.Asks(fact, test(node, fact));
        }
        String kind = only(node, List.of("all", "any", "not"));
        return switch (kind) {
            case "all" -> new Condition.All(all(node, kind));
            case "any" -> new Condition.Any(all(node, kind));
            default -> new Condition.Not(read(node.mapping(kind)));
        };
    }

    private static String only(RuleNode node, List<String> known) {
        if (node.keys().size() != 1 || !known.containsAll(node.keys())) {
            throw node.problem(
                    "a condition has the keys " + node.keys(),
                    "must be one of " + String.join(", ", known) + ", or \"fact\" with a test");
        }
        return node.keys().iterator().next();
    }

    private static FactTest test(RuleNode node, Fact fact) {
        List<String> known = TESTS.getOrDefault(fact.kind(), List.of());
        List<String> written = node.keys().stream().filter(key -> !key.equals("fact")).toList();
        if (written.size() != 1 || !known.containsAll(written)) {
            throw node.problem(
                    "fact \"" + fact.id() + "\" is tested by " + written,
                    "must be one of "
                            + String.join(", ", known)
                            + ", as the fact is a "
                            + fact.kind().key());
        }
        return test(node, fact, written.getFirst());
    }

    private static FactTest test(RuleNode node, Fact fact, String kind) {
        return switch (kind) {
            case "is" ->
                    fact.kind() == FactKind.YES_NO
                            ? new FactTest.IsYes(node.yes(kind))
                            : choices(node, fact, kind, List.of(node.text(kind)));
            case "in" -> choices(node, fact, kind, node.texts(kind));
            case "at-least" ->
                    new FactTest.AtLeast(RuleFacts.within(node, kind, fact, node.number(kind)));
            case "at-most" ->
                    new FactTest.AtMost(RuleFacts.within(node, kind, fact, node.number(kind)));
            case "within-years" -> new FactTest.Within(Period.ofYears(node.count(kind)));
            case "within-months" -> new FactTest.Within(Period.ofMonths(node.count(kind)));
            case "not-before" -> new FactTest.NotBefore(node.date(kind));
            case "not-after" -> new FactTest.NotAfter(node.date(kind));
            default -> sameYear(node, kind);
        };
    }

    private static FactTest sameYear(RuleNode node, String kind) {
        if (!node.yes(kind)) {
            throw node.at(kind, "\"same-year\" is no", "write yes, or put it under \"not\"");
        }
        return new FactTest.SameYear();
    }

    private static FactTest choices(RuleNode node, Fact fact, String key, List<String> ids) {
        ids.forEach(id -> RuleFacts.requireChoice(node, key, fact, id));
        return new FactTest.In(ids);
    }
}
