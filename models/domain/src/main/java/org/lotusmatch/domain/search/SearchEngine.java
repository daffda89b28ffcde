package org.lotusmatch.domain.search;

/** Answers questions over the indexes. Thread-safe. */
public interface SearchEngine {
    /**
     * @throws SearchUnavailableException if the engine cannot answer now
     */
    SearchResult search(SearchQuery query);
}
