package org.lotusmatch.domain.intake;

/** A profile came from an office's file; it is changed and withdrawn there. */
public final class ForeignProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForeignProfileException() {
        super("the profile was imported");
    }
}
