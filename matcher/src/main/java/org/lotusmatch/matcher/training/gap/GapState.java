package org.lotusmatch.matcher.training.gap;

/** What a person has of one thing that is asked for. */
public enum GapState {
    /** In full. */
    MET,
    /** Something neighbouring counts in part. */
    NEAR,
    /** Nothing that counts. */
    MISSING,
    /** The person does not say: a question, not a gap. */
    UNKNOWN
}
