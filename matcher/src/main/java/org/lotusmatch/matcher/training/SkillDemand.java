package org.lotusmatch.matcher.training;

import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.SkillGraph;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.Recommended;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a set of vacancies asks and a person lacks, each skill with its weight: the fit of the
 * vacancies that ask for it, in full where it is required and in part where it is preferred.
 */
final class SkillDemand {
    private static final double PREFERRED = 0.4;

    private final Map<SkillId, Double> weights = new LinkedHashMap<>();
    private final Map<SkillId, Integer> vacancies = new LinkedHashMap<>();
    private final SkillGraph skills;

    private SkillDemand(SkillGraph skills) {
        this.skills = skills;
    }

    static SkillDemand of(
            TalentProfile profile, List<Recommended<Vacancy>> wished, SkillGraph skills) {
        SkillDemand demand = new SkillDemand(skills);
        List<SkillId> held =
                Stream.concat(profile.skills().stream(), profile.certificates().stream())
                        .map(SkillMention::skill)
                        .toList();
        for (Recommended<Vacancy> item : wished) {
            for (SkillRequirement asked : item.record().requirements().skills()) {
                demand.add(asked, item.fit().fit(), demand.missing(held, asked.skill()));
            }
        }
        return demand;
    }

    private double missing(List<SkillId> held, SkillId asked) {
        return 1 - skills.mostCredit(held, asked);
    }

    private void add(SkillRequirement asked, double fit, double missing) {
        if (missing > 0) {
            double weight = fit * missing * (asked.required() ? 1 : PREFERRED);
            SkillId skill = skills.current(asked.skill());
            weights.merge(skill, weight, Double::sum);
            vacancies.merge(skill, 1, Integer::sum);
        }
    }

    double weight(SkillId skill) {
        return weights.getOrDefault(skills.current(skill), 0.0);
    }

    /** Vacancies of the set that ask for the skill. */
    int vacancies(SkillId skill) {
        return vacancies.getOrDefault(skills.current(skill), 0);
    }

    /** The heaviest first, at most {@code limit}. */
    List<SkillId> heaviest(int limit) {
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<SkillId, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
