package org.lotusmatch.matcher.training.cohort;

import java.util.List;

/** A plan was asked for that cannot be made; nothing was computed. */
public final class CohortProblemException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final List<String> arguments;

    /**
     * @param reason e.g. {@code budget-negative}; the message is {@code problem.plan.<reason>}
     * @param arguments of the message
     */
    public CohortProblemException(String reason, String... arguments) {
        super(reason + " " + String.join(", ", arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
