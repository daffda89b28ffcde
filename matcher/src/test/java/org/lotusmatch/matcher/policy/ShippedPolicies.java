package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.Facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of the release, read from where they are edited. */
final class ShippedPolicies {
    static final Gazetteer GAZETTEER = Gazetteer.load();
    static final RuleFile FACTS = file(resource("/lotus/policy-facts.yaml"));
    static final List<RuleFile> RULES = rules();
    static final PolicyBook BOOK = PolicyBook.read(FACTS, RULES, GAZETTEER);
    static final ReadFacts READ = new ReadFacts(BOOK.facts(), GAZETTEER);

    private ShippedPolicies() {}

    /** What the one rule in force on that day says. */
    static PolicyCheck check(String rule, LocalDate day, Map<String, String> sent) {
        return BOOK.on(day).stream()
                .filter(policy -> policy.key().id().equals(rule))
                .map(
                        policy -> {
                            Facts facts = READ.read(policy.audience(), sent);
                            return PolicyCheck.of(policy, facts, day);
                        })
                .reduce(
                        (one, other) -> {
                            throw new IllegalStateException("two versions on " + day);
                        })
                .orElseThrow();
    }

    private static List<RuleFile> rules() {
        try (var files = Files.list(resource("/lotus/policies"))) {
            return files.sorted().map(ShippedPolicies::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile file(Path path) {
        try {
            return new RuleFile(
                    Objects.requireNonNull(path.getFileName()).toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ShippedPolicies.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
