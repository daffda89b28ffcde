package org.lotusmatch.domain.fit;

/** Whose question a contribution answers. */
public enum Side {
    /** What the candidate wants. */
    WANT,
    /** What the candidate can get. */
    GET
}
