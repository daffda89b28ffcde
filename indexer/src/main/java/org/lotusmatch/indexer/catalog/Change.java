package org.lotusmatch.indexer.catalog;

/** What storing a record did. */
public enum Change {
    CREATED,
    CHANGED,
    UNCHANGED
}
