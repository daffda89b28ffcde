package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Policy;

import java.util.ArrayList;
import java.util.List;

/** Versions of one rule must have different numbers and days, and be for the same audience. */
final class VersionCheck {
    private final List<Read> read = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private record Read(String file, Policy policy) {}

    void add(RuleFile file, Policy policy) {
        for (Read other : read) {
            if (other.policy.key().id().equals(policy.key().id())) {
                compare(file.name(), policy, other);
            }
        }
        read.add(new Read(file.name(), policy));
    }

    private void compare(String file, Policy policy, Read other) {
        String rule = file + ": rule " + policy.key() + ": ";
        if (policy.key().equals(other.policy.key())) {
            problems.add(
                    rule
                            + "has the version of "
                            + other.file
                            + "; give it the next version number");
        } else if (policy.inForce().overlaps(other.policy.inForce())) {
            problems.add(
                    rule
                            + "is in force "
                            + days(policy)
                            + " and overlaps "
                            + other.policy.key()
                            + " ("
                            + other.file
                            + ") "
                            + days(other.policy)
                            + "; let the earlier version end on the day before the later begins");
        } else if (policy.audience() != other.policy.audience()) {
            problems.add(
                    rule
                            + "is for another audience than "
                            + other.file
                            + "; give it an id of its own");
        }
    }

    private static String days(Policy policy) {
        Object to = policy.inForce().to();
        return "from " + policy.inForce().from() + (to == null ? " on" : " to " + to);
    }

    List<String> problems() {
        return problems;
    }

    List<Policy> policies() {
        return read.stream().map(Read::policy).toList();
    }
}
