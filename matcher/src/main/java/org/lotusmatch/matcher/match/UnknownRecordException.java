package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.record.Corpus;

/** No record has this id. */
public final class UnknownRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Corpus corpus;
    private final String id;

    public UnknownRecordException(Corpus corpus, String id) {
        super(corpus + " has no record " + id);
        this.corpus = corpus;
        this.id = id;
    }

    public Corpus corpus() {
        return corpus;
    }

    public String id() {
        return id;
    }
}
