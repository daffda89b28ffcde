package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.PolicySource;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a rule comes from. An example has no source, and what has no source is an example: a
 * document number that nobody looked up must not get into an answer.
 */
final class ReadSource {
    static final String TO_BE_CHECKED = "待核对";

    private ReadSource() {}

    static @Nullable PolicySource of(RuleNode node) {
        if (!node.has("source")) {
            throw node.problem(
                    "\"source\" is missing",
                    "give text, issuer, number, date and link of the official document; for an"
                            + " example write \"example: yes\" and \"source: "
                            + TO_BE_CHECKED
                            + "\"");
        }
        if (node.yes("example")) {
            requireNone(node);
            return null;
        }
        return source(node.mapping("source"));
    }

    private static void requireNone(RuleNode node) {
        if (!node.isText("source") || !node.text("source").equals(TO_BE_CHECKED)) {
            throw node.at(
                    "source",
                    "an example names a source",
                    "write \"source: "
                            + TO_BE_CHECKED
                            + "\", or \"example: no\" once the official text has been compared");
        }
    }

    private static PolicySource source(RuleNode node) {
        node.allowOnly("text", "issuer", "number", "date", "link");
        return new PolicySource(
                node.text("text"),
                node.text("issuer"),
                node.text("number"),
                node.date("date"),
                link(node));
    }

    private static URI link(RuleNode node) {
        String text = node.text("link");
        try {
            URI link = new URI(text);
            if (link.getHost() != null && String.valueOf(link.getScheme()).matches("https?")) {
                return link;
            }
        } catch (URISyntaxException e) {
            throw badLink(node, text);
        }
        throw badLink(node, text);
    }

    private static PolicyFileException badLink(RuleNode node, String text) {
        return node.at(
                "link",
                "\"link\" is \"" + text + "\"",
                "must be an address with https:// or http://");
    }
}
