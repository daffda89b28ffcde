package org.lotusmatch.domain.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a résumé into values that its person edits and confirms. Keeps nothing: neither the file
 * nor its text outlives the call. Thread-safe.
 */
public interface ResumeReading {
    /** Bytes of the largest file that is read. */
    long LARGEST_BYTES = 10L << 20;

    /**
     * Reads a PDF, a Word document, a plain text or, where {@link #readsScans()}, a picture of one.
     * What the file is, its bytes say; its name is not asked.
     *
     * @throws UnreadableFileException {@code resume-…}: not a résumé's format, encrypted, too
     *     large, too long, without text, …
     * @throws IOException if the upload breaks off
     */
    ResumeDraft read(InputStream content) throws IOException;

    /** Whether pictures of text can be read on this machine. */
    boolean readsScans();
}
