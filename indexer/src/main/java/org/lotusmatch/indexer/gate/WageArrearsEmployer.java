package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.employer.EmployerStanding;
import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.record.Finding;

import java.util.List;

/** The employer is on a list of those who owe wages. */
final class WageArrearsEmployer implements GateRule {
    private final EmployerStandings standings;

    WageArrearsEmployer(EmployerStandings standings) {
        this.standings = standings;
    }

    @Override
    public String id() {
        return "wage-arrears-employer";
    }

    @Override
    public List<Finding> check(Examined examined) {
        String name = examined.vacancy().employer().name();
        return standings
                .find(name, examined.today())
                .filter(EmployerStanding::wageArrears)
                .map(standing -> Finding.quarantine(id(), "employer", name))
                .stream()
                .toList();
    }
}
