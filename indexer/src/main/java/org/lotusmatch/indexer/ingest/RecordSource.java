package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one file, in the order of the file, each exactly once. Holds one row at a time. Used
 * by one thread; {@link #progress} may be asked by any.
 */
public interface RecordSource extends Closeable {
    /**
     * Reads on.
     *
     * @return the next row, empty at the end of the file and ever after
     * @throws UnreadableFileException if the rest of the file cannot be read; rows before stand
     * @throws IOException if the disk fails
     */
    Optional<Row> findNext() throws IOException;

    /** Share of the file that was read, by bytes, [0, 1]; never falls. */
    double progress();

    /**
     * Columns that are left out, by the file's own headers, in the order met: unknown ones, and
     * second ones for a field that has its column already. At most 200. JSON Lines has no header,
     * so its list grows while reading.
     */
    List<String> unknownColumns();
}
