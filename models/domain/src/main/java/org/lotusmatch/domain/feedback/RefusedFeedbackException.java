package org.lotusmatch.domain.feedback;

/** An event that cannot be recorded. */
public final class RefusedFeedbackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** No answer has this id: it never had, was erased, or is past its days. */
        UNKNOWN_ANSWER,
        /** The answer did not show this vacancy. */
        NOT_SHOWN,
        /** Another event has this id already. */
        ID_TAKEN
    }

    private final Reason reason;

    public RefusedFeedbackException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
