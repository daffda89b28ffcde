package org.lotusmatch.matcher.training;

/** The taxonomy has no occupation of this id. */
public final class UnknownOccupationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    public UnknownOccupationException(String id) {
        super("no occupation " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
