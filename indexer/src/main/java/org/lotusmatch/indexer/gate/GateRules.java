package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.employer.EmployerStandings;

import java.util.List;

/** The rules, in the order in which their findings are listed. */
final class GateRules {
    private GateRules() {}

    static List<GateRule> all(MinimumWages wages, EmployerStandings standings) {
        return List.of(
                new DangerousWork(),
                new TrainingLoan(),
                new FeeOrDeposit(),
                new GenderCondition(),
                new MaritalCondition(),
                new HouseholdCondition(),
                new HealthCondition(),
                new BelowMinimumWage(wages),
                new LowComplianceEmployer(standings),
                new WageArrearsEmployer(standings),
                new AgeLimit(),
                new ContactLure(),
                new ImplausiblePay(),
                new Expired(),
                new NoEmployer(),
                new NoHeadcount(),
                new NoDescription(),
                new NoPlace(),
                new NoPay(),
                new NoValidityDate());
    }
}
