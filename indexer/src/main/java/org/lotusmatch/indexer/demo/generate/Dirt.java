package org.lotusmatch.indexer.demo.generate;

import static java.util.stream.Collectors.groupingBy;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.List;

/** What careless clerks make of a row. Immutable. */
final class Dirt {
    /** Of the cells of each column that dirt.tsv names. */
    static final double SHARE = 0.05;

    private final List<Stain> stains;

    /**
     * @param values what stands there instead
     * @param blanks columns that would contradict it
     */
    private record Stain(String column, List<String> values, List<String> blanks) {}

    Dirt(Corpus corpus) {
        List<TsvFile.Row> rows = PartFile.read("dirt.tsv", "corpus", "column", "values", "blanks");
        stains =
                rows.stream()
                        .collect(groupingBy(row -> row.cell(0)))
                        .getOrDefault(corpus.path(), List.of())
                        .stream()
                        .map(row -> new Stain(row.cell(1), PartFile.values(row, 2), row.list(3)))
                        .toList();
    }

    void spoil(Cells cells, Dice dice) {
        for (Stain stain : stains) {
            if (dice.chance(SHARE)) {
                cells.set(stain.column(), dice.pick(stain.values()));
                stain.blanks().forEach(column -> cells.set(column, ""));
            }
        }
    }
}
