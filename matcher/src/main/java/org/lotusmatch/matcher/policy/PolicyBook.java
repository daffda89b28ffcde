package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All versions of all rules, and the facts that they ask about. Immutable. */
public final class PolicyBook {
    private final FactBook facts;
    private final List<Policy> policies;

    private PolicyBook(FactBook facts, List<Policy> policies) {
        this.facts = facts;
        this.policies = List.copyOf(policies);
    }

    /**
     * @param facts names the facts
     * @param rules one version of one rule each; the book keeps their order
     * @throws PolicyFileException with the first problem of every file that has one
     */
    public static PolicyBook read(RuleFile facts, List<RuleFile> rules, Gazetteer gazetteer) {
        FactBook known = ReadFactFile.read(facts);
        ReadPolicy reading = new ReadPolicy(known, gazetteer);
        List<String> problems = new ArrayList<>();
        VersionCheck versions = new VersionCheck();
        for (RuleFile file : rules) {
            try {
                versions.add(file, reading.read(file));
            } catch (PolicyFileException e) {
                problems.addAll(e.problems());
            }
        }
        problems.addAll(versions.problems());
        if (!problems.isEmpty()) {
            throw new PolicyFileException(problems);
        }
        return new PolicyBook(known, versions.policies());
    }

    public FactBook facts() {
        return facts;
    }

    /** Every version. */
    public List<Policy> policies() {
        return policies;
    }

    /** In force on that day: at most one version of a rule. */
    public List<Policy> on(LocalDate day) {
        return policies.stream().filter(policy -> policy.inForce().contains(day)).toList();
    }

    public List<Policy> on(LocalDate day, Audience audience) {
        return on(day).stream().filter(policy -> policy.audience() == audience).toList();
    }
}
