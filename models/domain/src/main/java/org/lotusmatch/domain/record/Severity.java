package org.lotusmatch.domain.record;

/** What a finding means for the record it was found in. */
public enum Severity {
    /** A reviewer let it pass: kept for reviewers, without any consequence. */
    CLEARED,
    /** Shown to readers and reviewers; the record is used. */
    FLAG,
    /** Stored, but kept out of every answer until a reviewer has looked. */
    QUARANTINE,
    /** Not stored. */
    REJECT
}
