package org.lotusmatch.indexer.duplicate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is needed of a vacancy to find and judge its copies.
 *
 * @param exactKey equal for vacancies of the same title, employer, place and description, and for
 *     no others but by a collision of 64 bits
 * @param bands at least one; copies share one, nearly always
 * @param shingles of the description
 */
record Fingerprint(long exactKey, List<Long> bands, CopyFacts facts, Shingles shingles) {
    Fingerprint {
        bands = List.copyOf(bands);
    }

    /** Under these its copies are found. */
    Set<Long> traces() {
        Set<Long> traces = new LinkedHashSet<>(bands);
        traces.add(exactKey);
        return traces;
    }
}
