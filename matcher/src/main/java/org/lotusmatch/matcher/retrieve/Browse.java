package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.Sort;

import java.util.List;
import java.util.Set;

/**
 * A search as a reader makes it.
 *
 * @param text blank = everything that passes the filters
 * @param filters must be met by every hit
 * @param facets keyword fields to count
 * @param sort order; by score, words and meaning are fused
 * @param offset hits to leave out at the front
 * @param limit most hits to return
 */
public record Browse(
        Corpus corpus,
        String text,
        List<Filter> filters,
        Set<IndexField> facets,
        Sort sort,
        int offset,
        int limit) {
    public Browse {
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
    }

    /** The same search with other words. */
    public Browse withText(String other) {
        return new Browse(corpus, other, filters, facets, sort, offset, limit);
    }

    /** The same search with other filters. */
    public Browse withFilters(List<Filter> others) {
        return new Browse(corpus, text, others, facets, sort, offset, limit);
    }
}
