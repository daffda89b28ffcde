package org.lotusmatch.domain.search;

import org.lotusmatch.domain.record.Corpus;

/** Looks after the indexes. Thread-safe. */
public interface IndexMaintenance {
    /**
     * Builds the index of a corpus from nothing in the background while the old one answers;
     * returns at once. Asking again while it runs changes nothing.
     */
    void requestRebuild(Corpus corpus);
}
