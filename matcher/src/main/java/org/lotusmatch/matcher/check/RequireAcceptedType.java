package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** The kinds of employment that the person accepts, where any are named. */
final class RequireAcceptedType implements HardRequirement {
    /** As the feature, so that a page says it once. */
    private static final String ID = "employment-type";

    @Override
    public Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        EmploymentType type = vacancy.vacancy().type();
        if (type == null || !isUnmet(vacancy, profile)) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence("unmet." + ID, "#employment-type." + type.name());
        return Optional.of(new RequirementCheck(ID, State.UNMET, false, evidence));
    }

    @Override
    public boolean isUnmet(VacancyRow vacancy, ProfileRow profile) {
        EmploymentType type = vacancy.vacancy().type();
        return type != null && !profile.types().isEmpty() && !profile.types().contains(type);
    }
}
