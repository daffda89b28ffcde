package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.employer.ComplianceGrade;
import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.record.Finding;

import java.util.List;

/** The employer has the lowest 劳动保障守法诚信等级. */
final class LowComplianceEmployer implements GateRule {
    private final EmployerStandings standings;

    LowComplianceEmployer(EmployerStandings standings) {
        this.standings = standings;
    }

    @Override
    public String id() {
        return "low-compliance-employer";
    }

    @Override
    public List<Finding> check(Examined examined) {
        String name = examined.vacancy().employer().name();
        return standings
                .find(name, examined.today())
                .filter(standing -> standing.grade() == ComplianceGrade.C)
                .map(standing -> Finding.quarantine(id(), "employer", name))
                .stream()
                .toList();
    }
}
