package org.lotusmatch.matcher.rank;

import java.util.List;

/**
 * A job title made ready for comparing.
 *
 * @param words as written
 * @param occupation key of the linked occupation, {@link Concept#NONE} if it was not understood
 * @param confidence of the link, (0, 1]; 0 if there is none
 * @param kin the occupations near the linked one
 * @param pairs of the words
 */
public record TitleRow(
        String words, long occupation, double confidence, Credits kin, CharacterPairs pairs) {
    /** Shared characters alone say less than a shared occupation. */
    private static final double WORDS_ONLY = 0.8;

    /** Equal for titles that are equally near to every other. */
    public Object sameness() {
        return occupation == Concept.NONE ? words : List.of(occupation, confidence);
    }

    /**
     * How near two titles are: by their occupations, or by their words where one of them was not
     * understood. In [0, 1], symmetric.
     */
    public double nearness(TitleRow other) {
        if (occupation == Concept.NONE || other.occupation == Concept.NONE) {
            return WORDS_ONLY * pairs.likeness(other.pairs);
        }
        return kin.of(other.occupation) * Math.min(confidence, other.confidence);
    }
}
