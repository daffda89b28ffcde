package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.Reject;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path content on disk
 * @param name name as uploaded
 * @param headers names of the columns that its corpus may have
 */
record IntakeFile(Path path, String name, HeaderNames headers) {
    /** A row of this file that is not taken. */
    Row refuse(long line, String column, String value, String reason) {
        return new Row.Refused(new Reject(name, line, column, CellText.readable(value), reason));
    }
}
