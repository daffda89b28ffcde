package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.search.Facet;

import java.util.List;

/**
 * What a search found.
 *
 * @param ids one page of record ids, best first
 * @param total records found by words, and those added by meaning and concepts
 * @param matching those of them that hold the words; all where there are no words
 * @param facets counted over the records found by words
 */
public record Browsed(List<String> ids, long total, long matching, List<Facet> facets) {
    public Browsed {
        ids = List.copyOf(ids);
        facets = List.copyOf(facets);
    }
}
