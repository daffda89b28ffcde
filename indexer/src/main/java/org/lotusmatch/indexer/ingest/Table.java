package org.lotusmatch.indexer.ingest;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;

/** Rows of cells from a text file or a sheet, read once from top to bottom. */
interface Table extends Closeable {
    /** The next row, blank or not; null at the end. */
    @Nullable TableRow next() throws IOException;

    /** Share of the bytes read, [0, 1]; from any thread. */
    double progress();
}
