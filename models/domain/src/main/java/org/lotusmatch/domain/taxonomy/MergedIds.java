package org.lotusmatch.domain.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads {@code merged.tsv}: ids of concepts that were found to be the same as another one, so that
 * stored records keep their meaning.
 */
final class MergedIds {
    private static final List<String> KINDS = List.of("skill", "occupation");

    private final List<TsvFile.Row> rows;

    MergedIds(TableSource source) {
        rows = source.rows("merged.tsv", "kind", "old", "new");
        for (TsvFile.Row row : rows) {
            if (!KINDS.contains(row.cell(0))) {
                throw row.problem("kind is \"" + row.cell(0) + "\", must be of " + KINDS);
            }
        }
    }

    /**
     * Old ids of a kind with the present ones.
     *
     * @param exists whether an id is in use
     */
    <T> Map<T, T> of(String kind, Function<String, T> id, Predicate<T> exists) {
        Map<T, T> merged = new HashMap<>();
        for (TsvFile.Row row : rows) {
            if (row.cell(0).equals(kind)) {
                T old = row.parsed(row.cell(1), id);
                T present = row.parsed(row.cell(2), id);
                if (exists.test(old)) {
                    throw row.problem(row.cell(1) + " is still in use, a merged id must not be");
                }
                if (!exists.test(present)) {
                    throw row.problem("no file has the " + kind + " " + row.cell(2));
                }
                if (merged.put(old, present) != null) {
                    throw row.problem(row.cell(1) + " has a line already");
                }
            }
        }
        return merged;
    }
}
