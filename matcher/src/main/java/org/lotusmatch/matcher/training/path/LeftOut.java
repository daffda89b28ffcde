package org.lotusmatch.matcher.training.path;

/** Why a course takes no part in a search. */
public enum LeftOut {
    /** It has begun before the first day. */
    STARTED,
    /** It ends after the last day. */
    TOO_LATE,
    /** It does not say when it is. */
    DATES_UNKNOWN,
    /** It does not say what it costs. */
    FEE_UNKNOWN,
    /** It alone costs more than there is. */
    TOO_DEAR,
    /** It alone takes more hours than there are. */
    TOO_LONG,
    /** No seat is left. */
    FULL,
    /** Not the way of teaching asked for. */
    OTHER_MODE,
    /** Further than the person would go, or in another city. */
    TOO_FAR,
    /** For people with an employer. */
    NEEDS_EMPLOYER,
    /** It asks for a course that in the end asks for it. */
    CIRCLE
}
