package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** The lowest level of education accepted. */
final class RequireEducation implements HardRequirement {
    @Override
    public Optional<Evidence> findUnmet(VacancyRow vacancy, ProfileRow profile) {
        EducationLevel asked = vacancy.vacancy().requirements().education();
        EducationLevel level = profile.education().level();
        if (asked == null || level == null || level.satisfies(asked)) {
            return Optional.empty();
        }
        return Optional.of(
                new Evidence(
                        "unmet.education",
                        "#education." + asked.name(),
                        "#education." + level.name()));
    }
}
