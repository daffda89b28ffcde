package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Optional;

/** Certificates asked for, where the person names some but not these. */
final class RequireCertificates implements HardRequirement {
    @Override
    public Optional<Evidence> findUnmet(VacancyRow vacancy, ProfileRow profile) {
        if (!profile.listsCertificates()) {
            return Optional.empty();
        }
        List<String> missing =
                vacancy.vacancy().requirements().certificates().stream()
                        .filter(asked -> !profile.held().containsKey(asked.skill()))
                        .map(SkillMention::words)
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence("unmet.certificates", String.join("、", missing)));
    }
}
