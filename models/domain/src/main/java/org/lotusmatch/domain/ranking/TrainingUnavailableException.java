package org.lotusmatch.domain.ranking;

/** The training library does not run on this machine. */
public final class TrainingUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what is missing
     */
    public TrainingUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
