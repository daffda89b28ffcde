package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.List;

/** Invented names, each number another one as long as there are combinations. Immutable. */
final class Brands {
    /** Has no divisor in common with the number of combinations, so that no name comes twice. */
    private static final long STEP = 234_567;

    private final List<TsvFile.Row> syllables =
            PartFile.read("brands.tsv", "first", "second", "third");

    /** Names before one comes again. */
    long size() {
        long count = syllables.size();
        return count * count * count;
    }

    /**
     * @param start where the numbering begins
     * @param number at least 0
     */
    String name(long start, long number) {
        int count = syllables.size();
        long place = Math.floorMod(start + number * STEP, size());
        return syllable(place / count / count, 0)
                + syllable(place / count % count, 1)
                + syllable(place % count, 2);
    }

    private String syllable(long row, int cell) {
        return syllables.get(Math.toIntExact(row)).cell(cell);
    }
}
