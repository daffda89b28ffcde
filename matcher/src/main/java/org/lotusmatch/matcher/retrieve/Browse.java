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
        int limit) {}
