package org.lotusmatch.indexer.ingest;

import java.io.IOException;

/** A part of a workbook is missing or is not what it should be. */
final class BrokenPartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String part;

    /**
     * @param part its name in the ZIP file
     */
    BrokenPartException(String part, Throwable cause) {
        super("broken part " + part, cause);
        this.part = part;
    }

    BrokenPartException(String part) {
        super("missing part " + part);
        this.part = part;
    }

    String part() {
        return part;
    }
}
