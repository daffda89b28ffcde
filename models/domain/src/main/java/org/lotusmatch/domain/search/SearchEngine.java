package org.lotusmatch.domain.search;

import org.lotusmatch.domain.record.Corpus;

import java.util.List;
import java.util.Set;

/** Answers questions over the indexes. Thread-safe. */
public interface SearchEngine {
    /**
     * @throws SearchUnavailableException if the engine cannot answer now
     */
    SearchResult search(SearchQuery query);

    /**
     * The ids of all documents that meet every filter, however many; without filters, of all. Some
     * ten milliseconds for 100,000.
     *
     * @throws SearchUnavailableException if the engine cannot answer now
     */
    Set<String> passing(Corpus corpus, List<Filter> filters);
}
