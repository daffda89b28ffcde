package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;

/** What one rule says, the whole gate having been asked. */
final class Verdicts {
    private static final Gate GATE = Gate.standard();

    private Verdicts() {}

    static List<Finding> of(String rule, Vacancy vacancy) {
        return GATE.check(vacancy, TestVacancy.TODAY).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<Finding> of(String rule, String description) {
        return of(rule, TestVacancy.describedAs(description));
    }
}
