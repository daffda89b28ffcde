package org.lotusmatch.indexer.ingest;

import java.util.List;

/** A row of a table, before its columns mean anything. */
sealed interface TableRow {
    /** 1-based line or row in the file. */
    long line();

    /**
     * A row of cells.
     *
     * @param cells texts as written, empty for blank cells; may be fewer than the header's
     */
    record Cells(long line, List<String> cells) implements TableRow {
        boolean isBlank() {
            return cells.stream().allMatch(cell -> CellText.of(cell).text().isEmpty());
        }
    }

    /**
     * A row that cannot be split into cells.
     *
     * @param value where to look in the row
     * @param reason kebab-case id of a reject
     */
    record Fault(long line, String value, String reason) implements TableRow {}
}
