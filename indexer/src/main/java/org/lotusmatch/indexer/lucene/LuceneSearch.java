package org.lotusmatch.indexer.lucene;

import org.apache.lucene.search.IndexSearcher;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchResult;

import java.io.IOException;

/**
 * Answers from the Lucene indexes. Each answer comes from one point-in-time view, so that hits,
 * total and facets agree. Thread-safe; never waits for a writer.
 */
final class LuceneSearch implements SearchEngine {
    private final IndexLayout layout;
    private final CorpusIndexes indexes;

    LuceneSearch(IndexLayout layout, CorpusIndexes indexes) {
        this.layout = layout;
        this.indexes = indexes;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        CorpusIndex index = indexes.of(query.corpus());
        return Unavailable.guard(
                query.corpus(), () -> index.read(searcher -> answer(searcher, query)));
    }

    private SearchResult answer(IndexSearcher searcher, SearchQuery query) throws IOException {
        Retrieval retrieval = Retrieval.of(query, layout);
        return new SearchResult(
                RankedHits.of(searcher, retrieval.ranking(), query),
                searcher.count(retrieval.matching()),
                FacetCounter.count(searcher, retrieval.matching(), query.facets()));
    }
}
