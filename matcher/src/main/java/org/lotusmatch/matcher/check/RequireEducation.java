package org.lotusmatch.matcher.check;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.fit.RequirementCheck.State;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** The lowest level of education accepted. */
final class RequireEducation implements HardRequirement {
    @Override
    public Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile) {
        EducationLevel asked = vacancy.vacancy().requirements().education();
        if (asked == null || asked == EducationLevel.NONE) {
            return Optional.empty();
        }
        EducationLevel level = profile.education();
        String needs = "#education." + asked.name();
        if (level == null) {
            return of(State.UNKNOWN, new Evidence("ask.education", needs));
        }
        boolean met = level.satisfies(asked);
        String has = "#education." + level.name();
        return met
                ? of(State.MET, new Evidence("met.education", needs, has))
                : of(State.UNMET, new Evidence("unmet.education", needs, has));
    }

    @Override
    public boolean isUnmet(VacancyRow vacancy, ProfileRow profile) {
        return isUnmet(vacancy.vacancy().requirements().education(), profile.education());
    }

    private static boolean isUnmet(@Nullable EducationLevel asked, @Nullable EducationLevel level) {
        return asked != null && level != null && !level.satisfies(asked);
    }

    private static Optional<RequirementCheck> of(State state, Evidence evidence) {
        return Optional.of(new RequirementCheck("education", state, false, evidence));
    }
}
