package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.major.Major;
import org.lotusmatch.domain.major.MajorCode;
import org.lotusmatch.domain.taxonomy.MajorGraph;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A major made ready for comparing.
 *
 * @param words as written
 * @param core folded, without 类, 相关 and 专业 at the end
 * @param pairs of the core
 * @param known what the catalogue takes the words for, majors or classes; empty if it knows none
 */
public record MajorRow(String words, String core, CharacterPairs pairs, Set<MajorCode> known) {
    /** 机械 asked for, 机械电子工程 studied: the narrower contains the wider. */
    private static final double CONTAINED = 0.9;

    private static final int LEAST_LENGTH = 2;

    static MajorRow of(String words, MajorGraph majors) {
        String core = Words.fold(words).replaceFirst("(等|类|相关)*(专业)?$", "");
        Set<MajorCode> known =
                majors.findByWords(words).stream()
                        .map(Major::code)
                        .collect(Collectors.toUnmodifiableSet());
        return new MajorRow(words, core, CharacterPairs.of(core), known);
    }

    /** How far this major satisfies one that is asked for, by their words alone; in [0, 1]. */
    public double likeness(MajorRow asked) {
        if (core.equals(asked.core)) {
            return 1;
        }
        boolean contained =
                asked.core.length() >= LEAST_LENGTH
                        && (core.contains(asked.core) || asked.core.contains(core));
        return contained ? CONTAINED : pairs.likeness(asked.pairs);
    }
}
