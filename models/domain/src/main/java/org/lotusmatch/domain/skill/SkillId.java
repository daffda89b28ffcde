package org.lotusmatch.domain.skill;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Id of a skill: a slug of the taxonomy ({@code arc-welding}), or, for words that the taxonomy does
 * not know, a tilde and the folded words ({@code ~可降解材料}). Two unknown skills are equal only if
 * their folded words are; nothing is guessed.
 *
 * @param value not blank
 */
public record SkillId(String value) implements Comparable<SkillId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|~\\S.*");

    public SkillId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "skill id is \"" + value + "\", must be a slug such as arc-welding");
        }
    }

    /** An id for words that the taxonomy does not know. */
    public static SkillId ofUnknownWords(String words) {
        return new SkillId("~" + words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the taxonomy knows this skill. */
    public boolean isKnown() {
        return !value.startsWith("~");
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }
}
