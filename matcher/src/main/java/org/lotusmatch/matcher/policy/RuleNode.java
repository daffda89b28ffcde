package org.lotusmatch.matcher.policy;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping of a rule file. Scalars are read as they are written, so that neither {@code no} nor a
 * date is taken for something else, and every complaint names file, line and rule.
 */
final class RuleNode {
    private final String file;
    private final String rule;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * @param rule how the rule is called in complaints
     */
    RuleNode(String file, String rule, Node node) {
        this.file = file;
        this.rule = rule;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw problem("a mapping is expected here", "write \"key: value\" lines");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            put(tuple);
        }
    }

    private void put(NodeTuple tuple) {
        String key = scalar("key", tuple.getKeyNode());
        if (values.put(key, tuple.getValueNode()) != null) {
            throw problem("\"" + key + "\" stands twice", "keep one of them");
        }
    }

    /** The same mapping as part of a rule of that name. */
    RuleNode calling(String name, Node node) {
        return new RuleNode(file, name, node);
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether one value stands there. */
    boolean isText(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    /**
     * @throws PolicyFileException if there is another key
     */
    void allowOnly(String... allowed) {
        List<String> known = List.of(allowed);
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw at(key, "unknown key \"" + key + "\"", Nearest.advice(key, known));
            }
        }
    }

    String text(String key) {
        String text = scalar(key, node(key)).strip();
        if (text.isEmpty()) {
            throw at(key, "\"" + key + "\" is empty", "say it, or leave the key out");
        }
        return text;
    }

    Optional<String> findText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** 0 or more. */
    BigDecimal number(String key) {
        String text = text(key);
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw badNumber(key, text);
        }
        throw badNumber(key, text);
    }

    private PolicyFileException badNumber(String key, String text) {
        return at(
                key,
                "\"" + key + "\" is \"" + text + "\"",
                "must be a number, 0 or more, such as 1500 or 66.67, without separators or units");
    }

    Optional<BigDecimal> findNumber(String key) {
        return has(key) ? Optional.of(number(key)) : Optional.empty();
    }

    /** 1 or more. */
    int count(String key) {
        BigDecimal number = number(key);
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() == 0
                || number.precision() - number.scale() > 4) {
            throw at(key, "\"" + key + "\" is " + number, "must be a whole number from 1 on");
        }
        return number.intValueExact();
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw at(
                    key,
                    "\"" + key + "\" is \"" + text + "\"",
                    "must be a day of the calendar such as 2026-01-01");
        }
    }

    boolean yes(String key) {
        String text = text(key);
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw at(key, "\"" + key + "\" is \"" + text + "\"", "must be yes or no");
        };
    }

    RuleNode mapping(String key) {
        return new RuleNode(file, rule, node(key));
    }

    /** Not empty. */
    List<RuleNode> mappings(String key) {
        return items(key).stream().map(item -> new RuleNode(file, rule, item)).toList();
    }

    /** Not empty. */
    List<String> texts(String key) {
        return items(key).stream().map(item -> scalar(key, item)).toList();
    }

    private List<Node> items(String key) {
        if (node(key) instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return new ArrayList<>(sequence.getValue());
        }
        throw at(key, "\"" + key + "\" is no list", "must be a list with at least one entry");
    }

    private Node node(String key) {
        Node node = values.get(key);
        if (node == null) {
            throw problem("\"" + key + "\" is missing", "add \"" + key + ": …\"");
        }
        return node;
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw complaint(
                lineOf(node), "\"" + key + "\" is a list or a mapping", "must be one value");
    }

    /** About one key. */
    PolicyFileException at(String key, String what, String right) {
        Node node = values.get(key);
        return complaint(node == null ? line : lineOf(node), what, right);
    }

    /** About the whole mapping. */
    PolicyFileException problem(String what, String right) {
        return complaint(line, what, right);
    }

    private PolicyFileException complaint(int where, String what, String right) {
        return new PolicyFileException(
                file + ":" + where + ": rule " + rule + ": " + what + "; " + right);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
