package org.lotusmatch.indexer.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.employer.ComplianceGrade;
import org.lotusmatch.domain.employer.EmployerStanding;
import org.lotusmatch.domain.record.Finding;

import java.util.List;
import java.util.Optional;

class EmployerRulesTest {
    @Test
    void quarantinesTheLowestGradeAlone() {
        assertThat(findings(ComplianceGrade.A, false)).isEmpty();
        assertThat(findings(ComplianceGrade.B, false)).isEmpty();
        assertThat(findings(ComplianceGrade.C, false))
                .containsExactly(
                        Finding.quarantine("low-compliance-employer", "employer", "莲城试验有限公司"));
    }

    @Test
    void quarantinesWhoOwesWages() {
        assertThat(findings(null, true))
                .containsExactly(
                        Finding.quarantine("wage-arrears-employer", "employer", "莲城试验有限公司"));
        assertThat(findings(ComplianceGrade.C, true)).hasSize(2);
    }

    private static List<Finding> findings(@Nullable ComplianceGrade grade, boolean arrears) {
        EmployerStanding standing = new EmployerStanding(grade, arrears, List.of("某局"));
        Gate gate =
                new Gate(
                        MinimumWages.standard(),
                        (employer, day) ->
                                employer.equals("莲城试验有限公司")
                                        ? Optional.of(standing)
                                        : Optional.empty());
        return gate.check(TestVacancy.sound().build(), TestVacancy.TODAY);
    }
}
