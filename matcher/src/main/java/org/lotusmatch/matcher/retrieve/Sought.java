package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.search.SoughtConcept;

import java.util.List;

/**
 * What is looked for, in words and in concepts.
 *
 * @param text asked by words and by meaning; blank = neither is asked
 * @param concepts occupations and skills with their neighbours; empty = not asked
 */
public record Sought(String text, List<SoughtConcept> concepts) {
    public Sought {
        concepts = List.copyOf(concepts);
    }

    /** Whether there is nothing to rank by. */
    boolean isNothing() {
        return text.isBlank() && concepts.isEmpty();
    }
}
