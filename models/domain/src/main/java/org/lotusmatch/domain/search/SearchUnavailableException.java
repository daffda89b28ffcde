package org.lotusmatch.domain.search;

/** The engine cannot answer now; asking again later may help. */
public final class SearchUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
