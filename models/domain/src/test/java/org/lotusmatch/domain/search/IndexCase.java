package org.lotusmatch.domain.search;

import org.lotusmatch.domain.record.Corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the parts of {@link SearchEngineContract} share: an open index and short words for it. */
interface IndexCase {
    /** The index of this test, empty when the test begins. */
    OpenIndex index();

    /** Closes the index, without a commit, and opens it again for vectors of this encoder. */
    void reopen(String encoderId);

    default SearchResult search(SearchQuery query) {
        return index().searchEngine().search(query);
    }

    default List<String> ids(SearchQuery query) {
        return search(query).hits().stream().map(Hit::id).toList();
    }

    default List<String> find(Question question, Filter... filters) {
        return ids(SearchQuery.top(Corpus.VACANCIES, question, List.of(filters), 1_000));
    }

    default List<String> findWords(String text, Filter... filters) {
        return find(new Question.Words(text), filters);
    }

    default List<String> findAll(Filter... filters) {
        return find(new Question.Everything(), filters);
    }

    /** A page of vacancies. */
    default SearchQuery page(Question question, Sort sort, int offset, int limit) {
        return new SearchQuery(
                Corpus.VACANCIES, question, List.of(), Set.of(), sort, offset, limit);
    }

    default void write(List<IndexDocument> documents) {
        index().indexBuild().write(Corpus.VACANCIES, documents, List.of(), 1);
    }

    default void write(IndexDocument.Builder... documents) {
        write(Arrays.stream(documents).map(IndexDocument.Builder::build).toList());
    }

    static IndexDocument.Builder document(String id) {
        return IndexDocument.builder(id);
    }

    static IndexDocument.Builder titled(String id, String title) {
        return document(id).text(IndexField.TITLE, title);
    }
}
