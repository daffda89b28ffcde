package org.lotusmatch.domain.search;

import java.util.List;

/**
 * An engine's answer.
 *
 * @param hits in the order asked for
 * @param total documents found, exact; for nearest vectors the number that pass the filters
 * @param facets in the order of {@link IndexField}
 */
public record SearchResult(List<Hit> hits, long total, List<Facet> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
