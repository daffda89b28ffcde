package org.lotusmatch.indexer.cli;

import java.nio.file.Path;

/** Another process, most often the service, holds the indexes. */
public final class IndexHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path data;

    /**
     * @param data the data folder
     */
    public IndexHeldException(Path data, Throwable cause) {
        super("the indexes in " + data + " are held by another process", cause);
        this.data = data;
    }

    Path data() {
        return data;
    }
}
