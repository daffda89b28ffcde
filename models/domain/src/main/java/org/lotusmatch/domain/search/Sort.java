package org.lotusmatch.domain.search;

/** Order of hits; equal ones are ordered by id, rising. */
public enum Sort {
    /** Best score first. */
    SCORE,
    /** Latest {@link IndexField#POSTED_ON} first; documents without one last. */
    NEWEST,
    /** Highest {@link IndexField#PAY_HIGH} first; documents without one last. */
    HIGHEST_PAY
}
