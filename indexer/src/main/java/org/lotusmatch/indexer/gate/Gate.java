package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks vacancies against every rule. Immutable and thread-safe. */
public final class Gate {
    private final List<GateRule> rules;
    private final Wordings wordings;

    public Gate(MinimumWages wages, EmployerStandings standings) {
        this.rules = GateRules.all(wages, standings);
        this.wordings = new Wordings(rules);
    }

    /** A gate with the project's own table of minimum wages that knows nothing of employers. */
    public static Gate standard() {
        return new Gate(MinimumWages.standard(), EmployerStandings.NONE);
    }

    /** Ids of the rules in the order of their findings. */
    public List<String> ruleIds() {
        return rules.stream().map(GateRule::id).toList();
    }

    /**
     * Everything that is wrong with a vacancy.
     *
     * @param today the day for which expiry and the minimum wage are judged
     * @return in the order of the rules, within a rule in the order of the words; empty if nothing
     *     was noticed
     */
    public List<Finding> check(Vacancy vacancy, LocalDate today) {
        Examined examined = wordings.examine(vacancy, today);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.check(examined)));
        return List.copyOf(findings);
    }
}
