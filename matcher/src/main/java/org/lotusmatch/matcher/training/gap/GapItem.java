package org.lotusmatch.matcher.training.gap;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.skill.SkillId;

/**
 * One thing asked for, and what the person has of it.
 *
 * @param kind what sort of thing it is
 * @param skill the skill or certificate
 * @param words as the first vacancy that asks for it says it
 * @param state what the person has of it
 * @param credit the scorer's, [0, 1]; 0 where unknown
 * @param counted what of the person counts; null if nothing does
 * @param requiredBy vacancies that require it
 * @param usefulTo vacancies to which it is merely welcome
 * @param evidence why, or what to ask
 */
public record GapItem(
        AskedKind kind,
        SkillId skill,
        String words,
        GapState state,
        double credit,
        @Nullable Counted counted,
        int requiredBy,
        int usefulTo,
        Evidence evidence) {
    /** Whether some vacancy requires it. */
    public boolean required() {
        return requiredBy > 0;
    }

    /** The same thing asked for by more vacancies. */
    GapItem and(GapItem other) {
        GapItem first = other.kind.compareTo(kind) > 0 ? other : this;
        return new GapItem(
                first.kind,
                first.skill,
                first.words,
                first.state,
                first.credit,
                first.counted,
                requiredBy + other.requiredBy,
                usefulTo + other.usefulTo,
                first.evidence);
    }
}
