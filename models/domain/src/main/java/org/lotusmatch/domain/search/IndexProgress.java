package org.lotusmatch.domain.search;

/** How far the indexes are behind the record of truth. Thread-safe. */
public interface IndexProgress {
    /** Stored changes that searches do not see yet. */
    long pendingChanges();
}
