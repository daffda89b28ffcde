package org.lotusmatch.matcher.web;

import java.util.List;

/** A well-formed request that asks for the impossible; answered with 422. */
final class ImpossibleRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;

    /**
     * What is impossible.
     *
     * @param pointer JSON Pointer into the request body
     * @param key message id under {@code problem.}
     * @param arguments of the message
     */
    record Part(String pointer, String key, List<String> arguments) {
        Part(String pointer, String key) {
            this(pointer, key, List.of());
        }
    }

    /**
     * @param parts at least one
     */
    ImpossibleRequestException(List<Part> parts) {
        super(parts.stream().map(part -> part.pointer() + " " + part.key()).toList().toString());
        this.parts = List.copyOf(parts);
    }

    ImpossibleRequestException(String pointer, String key) {
        this(List.of(new Part(pointer, key)));
    }

    List<Part> parts() {
        return parts;
    }
}
