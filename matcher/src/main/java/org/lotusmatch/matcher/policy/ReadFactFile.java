package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactChoice;
import org.lotusmatch.domain.policy.FactKind;
import org.lotusmatch.domain.policy.NumberLimits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The file that names the facts. */
final class ReadFactFile {
    private ReadFactFile() {}

    static FactBook read(RuleFile file) {
        RuleNode root = file.read();
        root.allowOnly("facts");
        Set<String> ids = new HashSet<>();
        List<Fact> facts = root.mappings("facts").stream().map(ReadFactFile::fact).toList();
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw root.problem("fact \"" + fact.id() + "\" stands twice", "keep one of them");
            }
        }
        for (Audience audience : Audience.values()) {
            requirePlace(root, facts, audience);
        }
        return new FactBook(facts);
    }

    private static void requirePlace(RuleNode root, List<Fact> facts, Audience audience) {
        long places =
                facts.stream()
                        .filter(fact -> fact.audience() == audience)
                        .filter(fact -> fact.kind() == FactKind.PLACE)
                        .count();
        if (places != 1) {
            throw root.problem(
                    places + " facts of kind place about \"" + audience.key() + "\"",
                    "exactly one is compared with the rules' regions");
        }
    }

    private static Fact fact(RuleNode node) {
        node.allowOnly("id", "about", "kind", "name", "question", "choices", "limits", "sensitive");
        FactKind kind = ReadText.oneOf(node, "kind", FactKind.values(), FactKind::key);
        requireOnly(node, "choices", kind == FactKind.CHOICE);
        requireOnly(node, "limits", kind == FactKind.NUMBER);
        return new Fact(
                node.text("id"),
                ReadText.audience(node, "about"),
                kind,
                ReadText.text(node, "name"),
                ReadText.text(node, "question"),
                kind == FactKind.CHOICE ? choices(node) : List.of(),
                kind == FactKind.NUMBER ? limits(node.mapping("limits")) : null,
                node.has("sensitive") && node.yes("sensitive"));
    }

    private static void requireOnly(RuleNode node, String key, boolean due) {
        if (node.has(key) != due) {
            throw node.problem(
                    "a fact of kind " + node.text("kind") + (due ? " without " : " with ") + key,
                    due ? "add \"" + key + "\"" : "leave \"" + key + "\" out");
        }
    }

    private static List<FactChoice> choices(RuleNode node) {
        return node.mappings("choices").stream()
                .map(
                        choice -> {
                            choice.allowOnly("id", "name");
                            return new FactChoice(choice.text("id"), ReadText.text(choice, "name"));
                        })
                .toList();
    }

    private static @Nullable NumberLimits limits(RuleNode node) {
        node.allowOnly("least", "most", "unit");
        try {
            return new NumberLimits(node.number("least"), node.number("most"), ReadText.unit(node));
        } catch (IllegalArgumentException e) {
            throw node.problem(String.valueOf(e.getMessage()), "turn them around");
        }
    }
}
