package org.lotusmatch.domain.search;

import java.util.Map;

/**
 * A concept that is looked for, with what is near to it.
 *
 * @param field the keyword field that holds such concepts
 * @param nearness ids with what holding them is worth, each above 0; a document that holds several
 *     is worth as much as the best of them; empty finds nothing
 */
public record SoughtConcept(IndexField field, Map<String, Double> nearness) {
    public SoughtConcept {
        field.require(IndexField.Kind.KEYWORD);
        nearness = Map.copyOf(nearness);
        nearness.forEach(SoughtConcept::requireWorth);
    }

    private static void requireWorth(String id, double worth) {
        if (!(worth > 0 && worth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "nearness of " + id + " is " + worth + ", must be above 0 and finite");
        }
    }
}
