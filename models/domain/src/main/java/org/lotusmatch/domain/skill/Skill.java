package org.lotusmatch.domain.skill;

import java.util.List;
import java.util.Set;

/**
 * A skill of the taxonomy.
 *
 * @param id stable slug
 * @param name Chinese name
 * @param englishName English name
 * @param kind what sort of thing it is
 * @param aliases other words in use, without the name
 * @param broader wider skills that contain this one; no cycles
 */
public record Skill(
        SkillId id,
        String name,
        String englishName,
        SkillKind kind,
        List<String> aliases,
        Set<SkillId> broader) {
    public Skill {
        aliases = List.copyOf(aliases);
        broader = Set.copyOf(broader);
    }
}
