package org.lotusmatch.domain.review;

/** Which cases are asked for. */
public enum ReviewScope {
    /** Kept out of every answer and not decided. Those that have waited longest come first. */
    WAITING,
    /** As above, then those with nothing but undecided flags, which readers see meanwhile. */
    UNDECIDED,
    /** With a decision in force. The latest decisions come first. */
    DECIDED
}
