package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.PolicyText;
import org.lotusmatch.domain.policy.Unit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The small parts that rules and facts share. */
final class ReadText {
    private ReadText() {}

    static PolicyText text(RuleNode node, String key) {
        return text(node.mapping(key));
    }

    static List<PolicyText> texts(RuleNode node, String key) {
        return node.mappings(key).stream().map(ReadText::text).toList();
    }

    static PolicyText text(RuleNode node) {
        node.allowOnly("zh", "en");
        return new PolicyText(node.text("zh"), node.text("en"));
    }

    static Audience audience(RuleNode node, String key) {
        return oneOf(node, key, Audience.values(), Audience::key);
    }

    static Unit unit(RuleNode node) {
        return oneOf(node, "unit", Unit.values(), Unit::key);
    }

    static <T> T oneOf(RuleNode node, String key, T[] values, Function<T, String> name) {
        String written = node.text(key);
        List<String> known = Arrays.stream(values).map(name).toList();
        int place = known.indexOf(written);
        if (place < 0) {
            throw node.at(
                    key, "\"" + key + "\" is \"" + written + "\"", Nearest.advice(written, known));
        }
        return values[place];
    }
}
