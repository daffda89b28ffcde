package org.lotusmatch.domain.intake;

import org.lotusmatch.domain.record.Corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in files and says what became of them. Thread-safe. */
public interface ImportDesk {
    /**
     * Keeps the file and queues it. When this returns, the file is on disk and the import will be
     * carried out, also after a crash.
     *
     * @param fileName name as uploaded; its ending chooses the format (.csv, .xlsx, .jsonl)
     * @param source name of the feed for rows that do not name one; blank = the file's name
     * @return the waiting import
     * @throws UnreadableFileException if the file cannot be an import: empty, unknown format
     * @throws IOException if the upload breaks off or the disk fails; nothing is queued
     */
    ImportReport open(Corpus corpus, String fileName, String source, InputStream content)
            throws IOException;

    Optional<ImportReport> findImport(String id);

    /** Latest first. */
    List<ImportReport> recentImports(int limit);

    /** Rejects in the order of the file. */
    List<Reject> rejects(String id, int offset, int limit);

    /** Every reject in the order of the file, without holding them all. */
    void forEachReject(String id, Consumer<Reject> reader);
}
