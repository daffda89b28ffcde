package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Optional;

/** Certificates asked for, where the person names some but neither these nor narrower ones. */
final class RequireCertificates implements HardRequirement {
    private final SkillGraph skills;

    RequireCertificates(SkillGraph skills) {
        this.skills = skills;
    }

    @Override
    public Optional<Evidence> findUnmet(VacancyRow vacancy, ProfileRow profile) {
        if (!profile.listsCertificates()) {
            return Optional.empty();
        }
        List<String> missing =
                vacancy.vacancy().requirements().certificates().stream()
                        .filter(asked -> !holds(profile, asked))
                        .map(SkillMention::words)
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence("unmet.certificates", String.join("、", missing)));
    }

    private boolean holds(ProfileRow profile, SkillMention asked) {
        return skills.mostCredit(profile.held().keySet(), asked.skill()) == 1;
    }
}
