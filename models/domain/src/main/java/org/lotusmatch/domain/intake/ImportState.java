package org.lotusmatch.domain.intake;

/** Where an import stands. */
public enum ImportState {
    /** Kept on disk, not started. */
    WAITING,
    RUNNING,
    /** Every row is accounted for. */
    DONE,
    /** The file could not be read; the report says why. What was read before stays. */
    FAILED
}
