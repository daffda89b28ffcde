package org.lotusmatch.domain.taxonomy;

/** A taxonomy file breaks its rules; the message names file, line and what would be right. */
public final class TaxonomyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaxonomyException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    TaxonomyException(String problem) {
        super(problem);
    }
}
