package org.lotusmatch.indexer.catalog;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of statements that take many rows at once. */
final class Rows {
    /** Rows a statement: beyond it, preparing it costs more than another one. */
    private static final int CHUNK = 100;

    private Rows() {}

    static <T> List<List<T>> chunks(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(from + CHUNK, all.size())))
                .toList();
    }

    /** The same mark for each row: {@code (?, ?), (?, ?)}. */
    static String marks(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }
}
