package org.lotusmatch.domain.search;

import java.util.List;

/**
 * How often each value of a field occurs among all documents found.
 *
 * @param field the keyword field
 * @param counts most frequent first, then by value; at most 100
 */
public record Facet(IndexField field, List<Count> counts) {
    public Facet {
        counts = List.copyOf(counts);
    }

    /**
     * @param value the keyword
     * @param count documents that hold it, at least 1
     */
    public record Count(String value, long count) {}
}
