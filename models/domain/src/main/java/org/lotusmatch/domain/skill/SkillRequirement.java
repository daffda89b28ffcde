package org.lotusmatch.domain.skill;

/**
 * A skill that a vacancy asks for.
 *
 * @param skill what it was understood as
 * @param words as written in the vacancy
 * @param required false = preferred (优先)
 */
public record SkillRequirement(SkillId skill, String words, boolean required) {
    public SkillRequirement {
        if (words.isBlank()) {
            throw new IllegalArgumentException("the words of a skill must not be blank");
        }
    }
}
