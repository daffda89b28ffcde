package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.List;

/** Reads the files of {@code lotus/demo/generate}. */
final class PartFile {
    private static final String ROOT = "lotus/demo/generate/";

    /** An empty value among joined ones. */
    private static final String EMPTY = "空";

    private PartFile() {}

    static List<TsvFile.Row> read(String file, String... header) {
        return TsvFile.read(ROOT + file, header);
    }

    /** The values of a cell. */
    static List<String> values(TsvFile.Row row, int cell) {
        return row.list(cell).stream().map(value -> value.equals(EMPTY) ? "" : value).toList();
    }
}
