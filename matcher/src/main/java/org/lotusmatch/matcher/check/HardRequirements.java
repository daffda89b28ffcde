package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Optional;

/** All hard requirements: the law's, the employer's, the person's own. Thread-safe. */
public final class HardRequirements {
    private static final HardRequirement LICENCES = new RequireLicences();

    private final List<HardRequirement> requirements =
            List.of(
                    LICENCES,
                    new RequireGroup(),
                    new RequireEducation(),
                    new RequireCertificates(),
                    new RequireAcceptedWay(),
                    new RequireAcceptedType());

    /**
     * Those that the law and the vacancy ask for, and those of the person's own that are not met;
     * the law's first.
     */
    public List<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        return requirements.stream()
                .map(requirement -> requirement.check(vacancy, profile))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether none is unmet, see {@link org.lotusmatch.domain.fit.Fit#meetsRequirements}. */
    public boolean areMet(VacancyRow vacancy, ProfileRow profile) {
        for (HardRequirement requirement : requirements) {
            if (requirement.isUnmet(vacancy, profile)) {
                return false;
            }
        }
        return true;
    }

    /** See {@link org.lotusmatch.domain.fit.Fit#isStoppedByLaw}. */
    public boolean stopByLaw(VacancyRow vacancy, ProfileRow profile) {
        return LICENCES.isUnmet(vacancy, profile);
    }
}
