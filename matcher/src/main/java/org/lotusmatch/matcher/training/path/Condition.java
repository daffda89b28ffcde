package org.lotusmatch.matcher.training.path;

import java.util.List;

/**
 * One condition of a course; one of its ways suffices.
 *
 * @param words as the course says it, or the name of a certificate that the level asks for
 * @param ways at least one
 */
record Condition(String words, List<Prerequisite> ways) {
    Condition {
        ways = List.copyOf(ways);
    }
}
