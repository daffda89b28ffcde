package org.lotusmatch.indexer.lucene;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SoughtConcept;

import java.io.IOException;
import java.util.List;

/**
 * A question as Lucene queries.
 *
 * @param matching the documents that are counted, in total and by facet
 * @param ranking those that become hits, with their scores
 */
record Retrieval(Query matching, Query ranking) {
    /** Fewer would cost as much, and equally near ones at the end would be any of them. */
    private static final int LEAST_NEIGHBOURS = 100;

    static Retrieval of(SearchQuery query, IndexLayout layout) throws IOException {
        return switch (query.question()) {
            case Question.Everything() -> same(query, MatchAllDocsQuery.INSTANCE);
            case Question.Words(String text) -> same(query, WordsQuery.of(text));
            case Question.Concepts(List<SoughtConcept> sought) ->
                    same(query, ConceptsQuery.of(sought));
            case Question.Nearest nearest -> nearest(query, layout.components(nearest.vector()));
        };
    }

    private static Retrieval same(SearchQuery query, Query question) {
        Query restricted = FilterQueries.restrict(question, query.filters());
        return new Retrieval(restricted, restricted);
    }

    private static Retrieval nearest(SearchQuery query, float[] vector) {
        Query passing = FilterQueries.restrict(MatchAllDocsQuery.INSTANCE, query.filters());
        int neighbours = Math.max(LEAST_NEIGHBOURS, query.offset() + query.limit());
        Query filter = query.filters().isEmpty() ? null : passing;
        return new Retrieval(
                passing, new NearestQuery(vector, neighbours, filter, NearestQuery.MOST_READ));
    }
}
