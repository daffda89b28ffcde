package org.lotusmatch.domain.skill;

/**
 * A skill found in somebody's text.
 *
 * @param skill what it was understood as
 * @param words as written there, not blank
 */
public record SkillMention(SkillId skill, String words) {
    public SkillMention {
        if (words.isBlank()) {
            throw new IllegalArgumentException("the words of a skill must not be blank");
        }
    }
}
