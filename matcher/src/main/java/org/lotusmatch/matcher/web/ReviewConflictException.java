package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.ReviewCaseDto;

/** A decision came too late; answered with 409 and the case as it stands. */
final class ReviewConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient ReviewCaseDto now;

    /**
     * @param key message id under {@code problem.}
     */
    ReviewConflictException(String key, ReviewCaseDto now) {
        super(key);
        this.key = key;
        this.now = now;
    }

    String key() {
        return key;
    }

    ReviewCaseDto now() {
        return now;
    }
}
