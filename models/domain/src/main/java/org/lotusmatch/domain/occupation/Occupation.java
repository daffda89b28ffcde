package org.lotusmatch.domain.occupation;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.skill.SkillId;

import java.util.List;
import java.util.Set;

/**
 * An occupation of the taxonomy.
 *
 * @param id stable id
 * @param name Chinese name
 * @param englishName empty for occupations that only the official classification lists
 * @param aliases other titles in use, without the name
 * @param entryEducation level usually asked for at entry; null where the taxonomy does not say
 * @param entryYears years of experience usually asked for at entry
 * @param skills what the work takes, heaviest first
 * @param neighbours occupations between which people really move
 * @param licences certificates without which the work is unlawful
 */
public record Occupation(
        OccupationId id,
        String name,
        String englishName,
        List<String> aliases,
        @Nullable EducationLevel entryEducation,
        int entryYears,
        List<OccupationSkill> skills,
        List<Neighbour> neighbours,
        Set<SkillId> licences) {
    public Occupation {
        aliases = List.copyOf(aliases);
        skills = List.copyOf(skills);
        neighbours = List.copyOf(neighbours);
        licences = Set.copyOf(licences);
    }

    /**
     * @param skill the skill
     * @param weight 1 (minor) to 3 (central)
     * @param required false = useful
     */
    public record OccupationSkill(SkillId skill, int weight, boolean required) {}

    /**
     * @param id the other occupation
     * @param reason a few Chinese words
     */
    public record Neighbour(OccupationId id, String reason) {}
}
