package org.lotusmatch.matcher.policy;

import java.util.List;

/**
 * A value that cannot be one of its fact.
 *
 * @param fact id as it was sent
 * @param reason message id under {@code problem.}: unknown-fact, fact-yes-no, fact-number,
 *     fact-choice, fact-date, fact-place
 * @param arguments of the message: the fact's id, then what would be right
 */
public record BadFact(String fact, String reason, List<String> arguments) {
    public BadFact {
        arguments = List.copyOf(arguments);
    }
}
