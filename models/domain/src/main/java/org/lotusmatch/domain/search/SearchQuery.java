package org.lotusmatch.domain.search;

import org.lotusmatch.domain.record.Corpus;

import java.util.List;
import java.util.Set;

/**
 * One question to one index.
 *
 * @param corpus where to look
 * @param question what to look for
 * @param filters all must be met
 * @param facets keyword fields to count over all hits that pass the filters
 * @param sort order of the hits; {@link Question.Nearest} allows {@link Sort#SCORE} only
 * @param offset hits to leave out at the front, 0-based
 * @param limit most hits to return, 0 to 1,000; 0 counts only
 */
public record SearchQuery(
        Corpus corpus,
        Question question,
        List<Filter> filters,
        Set<IndexField> facets,
        Sort sort,
        int offset,
        int limit) {
    /** Beyond this depth a caller should filter more narrowly. */
    public static final int MAX_DEPTH = 10_000;

    private static final int MAX_LIMIT = 1_000;

    public SearchQuery {
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
        facets.forEach(field -> field.require(IndexField.Kind.KEYWORD));
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is " + limit + ", must be in [0, 1000]");
        }
        if (offset < 0 || offset + limit > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "offset is " + offset + ", offset + limit must be in [0, " + MAX_DEPTH + "]");
        }
        if (question instanceof Question.Nearest && sort != Sort.SCORE) {
            throw new IllegalArgumentException("nearest vectors can only be sorted by score");
        }
    }

    /** The first hits by score, without facets. */
    public static SearchQuery top(
            Corpus corpus, Question question, List<Filter> filters, int limit) {
        return new SearchQuery(corpus, question, filters, Set.of(), Sort.SCORE, 0, limit);
    }
}
