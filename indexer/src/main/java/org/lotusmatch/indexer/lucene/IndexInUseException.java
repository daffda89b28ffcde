package org.lotusmatch.indexer.lucene;

import java.nio.file.Path;

/** Another process, or another store of this one, has the index folder open. */
public final class IndexInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexInUseException(Path root, Throwable cause) {
        super(
                "index folder "
                        + root
                        + " is in use, only one process may open it. Maybe a matcher or an import"
                        + " is still running: stop it, or give this one another folder",
                cause);
    }
}
