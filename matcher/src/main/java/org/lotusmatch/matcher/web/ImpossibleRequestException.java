package org.lotusmatch.matcher.web;

/** A well-formed request that asks for the impossible; answered with 422. */
final class ImpossibleRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String key;

    /**
     * @param pointer JSON Pointer into the request body
     * @param key message id under {@code problem.}
     */
    ImpossibleRequestException(String pointer, String key) {
        super(key + " at " + pointer);
        this.pointer = pointer;
        this.key = key;
    }

    String pointer() {
        return pointer;
    }

    String key() {
        return key;
    }
}
