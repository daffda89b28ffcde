package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.occupation.Occupation.OccupationSkill;
import org.lotusmatch.domain.skill.Skill;
import org.lotusmatch.domain.skill.SkillId;
import org.lotusmatch.domain.skill.SkillKind;
import org.lotusmatch.domain.taxonomy.SkillGraph;

import java.util.ArrayList;
import java.util.List;

/** Samples an occupation's skills and writes them in various ways. Immutable. */
final class SkillWords {
    private static final double BY_NAME = 0.5;

    /** Fewer skills say too little about the work. */
    private static final int LEAST_CENTRAL = 2;

    private final SkillGraph skills;

    SkillWords(SkillGraph skills) {
        this.skills = skills;
    }

    /**
     * @param thoroughness in [0, 1]: 1 names nearly every central skill, 0 only the least number
     */
    Needs draw(Occupation occupation, double thoroughness, Dice dice) {
        List<String> central = new ArrayList<>();
        List<String> useful = new ArrayList<>();
        List<String> certificates = new ArrayList<>();
        for (OccupationSkill need : occupation.skills()) {
            Skill skill = get(need.skill());
            boolean few = need.required() && central.size() < LEAST_CENTRAL;
            if (dice.chance(thoroughness * frequency(need)) || few) {
                String word = word(skill, dice);
                if (skill.kind() == SkillKind.CERTIFICATE) {
                    certificates.add(word);
                } else {
                    (need.required() ? central : useful).add(word);
                }
            }
        }
        return new Needs(central, useful, certificates);
    }

    /** Central skills are named most often. */
    private static double frequency(OccupationSkill need) {
        return (need.required() ? 0.5 : 0.2) + 0.15 * need.weight();
    }

    private static String word(Skill skill, Dice dice) {
        boolean byName = skill.aliases().isEmpty() || dice.chance(BY_NAME);
        return byName ? skill.name() : dice.pick(skill.aliases());
    }

    private Skill get(SkillId id) {
        return skills.find(id).orElseThrow();
    }
}
