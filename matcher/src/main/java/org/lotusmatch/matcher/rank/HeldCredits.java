package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The credit that held skills and past occupations give in every skill. Who has worked as a welder
 * can most likely weld, but has not said so. Thread-safe.
 */
final class HeldCredits {
    /** Credit in a skill that an occupation requires, for having worked in it. */
    static final double SHOWN_BY_EXPERIENCE = 0.6;

    private final Taxonomy taxonomy;
    private final Map<SkillId, Map<SkillId, Double>> known = new ConcurrentHashMap<>();

    HeldCredits(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** For each skill the best credit that one of the held ones gives. */
    Credits held(Collection<SkillId> held) {
        Map<Long, Double> best = new HashMap<>();
        for (SkillId skill : held) {
            of(skill).forEach((s, credit) -> best.merge(key(s), credit, Math::max));
        }
        return Credits.of(best);
    }

    /**
     * {@link #SHOWN_BY_EXPERIENCE} for each skill that an occupation requires or that it implies.
     */
    Credits shown(Collection<Occupation> worked) {
        Map<Long, Double> shown = new HashMap<>();
        for (Occupation occupation : worked) {
            for (OccupationSkill skill : occupation.skills()) {
                if (skill.required()) {
                    addImplied(skill.skill(), shown);
                }
            }
        }
        return Credits.of(shown);
    }

    private void addImplied(SkillId skill, Map<Long, Double> shown) {
        of(skill)
                .forEach(
                        (implied, credit) -> {
                            if (credit >= 1) {
                                shown.put(key(implied), SHOWN_BY_EXPERIENCE);
                            }
                        });
    }

    private Map<SkillId, Double> of(SkillId skill) {
        return known.computeIfAbsent(skill, taxonomy.skills()::credits);
    }

    private static long key(SkillId skill) {
        return Concept.key(skill.value());
    }
}
