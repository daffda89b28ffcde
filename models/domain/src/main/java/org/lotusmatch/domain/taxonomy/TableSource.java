package org.lotusmatch.domain.taxonomy;

import java.util.List;

/** Where the loaders get their tables from: the class path, or a text in a test. */
interface TableSource {
    /**
     * @param table name below the taxonomy's folder, e.g. {@code skills/common.tsv}
     * @param header the column names that the first line must hold
     * @throws TaxonomyException if the table is missing or a line has another number of cells
     */
    List<TsvFile.Row> rows(String table, String... header);
}
