package org.lotusmatch.indexer.lucene;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchResult;

import java.io.IOException;
import java.util.List;
import java.util.Set;

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

    @Override
    public Set<String> passing(Corpus corpus, List<Filter> filters) {
        Query passing = FilterQueries.restrict(MatchAllDocsQuery.INSTANCE, filters);
        return Unavailable.guard(
                corpus,
                () -> indexes.of(corpus).read(searcher -> PassingIds.of(searcher, passing)));
    }

    private SearchResult answer(IndexSearcher searcher, SearchQuery query) throws IOException {
        Retrieval retrieval = Retrieval.of(query, layout);
        return new SearchResult(
                RankedHits.of(searcher, retrieval.ranking(), query),
                searcher.count(retrieval.matching()),
                FacetCounter.count(searcher, retrieval.matching(), query.facets()));
    }
}
