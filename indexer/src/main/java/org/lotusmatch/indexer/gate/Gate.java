package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks vacancies against every rule. Immutable and thread-safe. */
public final class Gate {
    private final List<GateRule> rules =
            List.of(
                    new FlagExpired(),
                    new FlagBelowMinimumWage(MinimumWages.load()),
                    new FlagImplausiblePay(),
                    new FlagGenderCondition(),
                    new FlagMaritalCondition(),
                    new FlagAgeLimit(),
                    new FlagFeeOrDeposit());

    /**
     * Everything that is wrong with a vacancy.
     *
     * @param today the day for which expiry and the minimum wage are judged
     * @return in the order of the rules; empty if nothing was noticed
     */
    public List<Finding> check(Vacancy vacancy, LocalDate today) {
        return rules.stream()
                .map(rule -> rule.check(vacancy, today))
                .flatMap(Optional::stream)
                .toList();
    }
}
