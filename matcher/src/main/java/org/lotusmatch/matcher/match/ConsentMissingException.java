package org.lotusmatch.matcher.match;

/** The person has not agreed to what was asked for. */
public final class ConsentMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConsentMissingException(String message) {
        super(message);
    }
}
