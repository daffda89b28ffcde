package org.lotusmatch.domain.intake;

import java.util.List;

/**
 * A file, or the rest of it, cannot be read; the message id and its arguments say why and what
 * would be right.
 */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<String> arguments;

    /**
     * @param reason kebab-case id; its texts are in the message files under {@code
     *     unreadable.<reason>}
     * @param arguments what the message names
     */
    public UnreadableFileException(String reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public String reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
