package org.lotusmatch.domain.ranking;

/** What came of a training. */
public enum Verdict {
    /** Better than the weighted ranker: it orders answers from now on. */
    LIVE,
    /** Not surely better; the weighted ranker orders. */
    NOT_BETTER,
    /** Too few answers with feedback; the weighted ranker orders. */
    TOO_LITTLE
}
