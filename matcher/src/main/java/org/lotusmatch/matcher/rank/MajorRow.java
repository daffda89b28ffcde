package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.taxonomy.Words;

/**
 * A major made ready for comparing.
 *
 * @param words as written
 * @param core folded, without 类, 相关 and 专业 at the end
 * @param pairs of the core
 */
public record MajorRow(String words, String core, CharacterPairs pairs) {
    /** 机械 asked for, 机械电子工程 studied: the narrower contains the wider. */
    private static final double CONTAINED = 0.9;

    private static final int LEAST_LENGTH = 2;

    static MajorRow of(String words) {
        String core = Words.fold(words).replaceFirst("(等|类|相关)*(专业)?$", "");
        return new MajorRow(words, core, CharacterPairs.of(core));
    }

    /** How far this major satisfies one that is asked for, in [0, 1]. */
    public double satisfies(MajorRow asked) {
        if (core.equals(asked.core)) {
            return 1;
        }
        boolean contained =
                asked.core.length() >= LEAST_LENGTH
                        && (core.contains(asked.core) || asked.core.contains(core));
        return contained ? CONTAINED : pairs.likeness(asked.pairs);
    }
}
