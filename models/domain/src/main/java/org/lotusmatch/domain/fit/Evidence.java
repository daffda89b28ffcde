package org.lotusmatch.domain.fit;

import java.util.List;

/**
 * Why a contribution has its value, as a message and the words it names.
 *
 * @param key message id under {@code evidence.}
 * @param arguments words of the person and of the vacancy, and numbers, in the message's order
 */
public record Evidence(String key, List<String> arguments) {
    public Evidence {
        arguments = List.copyOf(arguments);
    }

    public Evidence(String key, String... arguments) {
        this(key, List.of(arguments));
    }
}
