package org.lotusmatch.matcher.web.pages;

import org.springframework.http.HttpStatus;

import java.util.List;

/** A page cannot be shown; the message id says why. */
final class PageProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;
    private final transient List<String> arguments;

    /**
     * @param key message id under {@code problem.}
     */
    PageProblemException(HttpStatus status, String key, String... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
