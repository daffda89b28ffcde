package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Optional;

/** All hard requirements. Thread-safe. */
public final class HardRequirements {
    private final List<HardRequirement> requirements;

    public HardRequirements(SkillGraph skills) {
        requirements = List.of(new RequireEducation(), new RequireCertificates(skills));
    }

    public List<Evidence> unmet(VacancyRow vacancy, ProfileRow profile) {
        return requirements.stream()
                .map(requirement -> requirement.findUnmet(vacancy, profile))
                .flatMap(Optional::stream)
                .toList();
    }
}
