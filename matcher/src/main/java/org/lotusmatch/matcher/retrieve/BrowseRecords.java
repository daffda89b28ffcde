package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchResult;
import org.lotusmatch.domain.search.Sort;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Search by words, with the nearest in meaning fused in where the order is by relevance: the first
 * page is best in both, and a question whose words nobody uses still has an answer. Thread-safe.
 */
public final class BrowseRecords {
    /** Words rank this many hits against meaning; pages beyond follow the words alone. */
    private static final int FUSED = 300;

    /** Meaning adds few: it always finds something, however far. */
    private static final int NEAREST = 30;

    private final SearchEngine engine;
    private final TextEncoder encoder;

    public BrowseRecords(SearchEngine engine, TextEncoder encoder) {
        this.engine = engine;
        this.encoder = encoder;
    }

    public Browsed browse(Browse browse) {
        boolean fused =
                !browse.text().isBlank()
                        && browse.sort() == Sort.SCORE
                        && browse.offset() + browse.limit() <= FUSED;
        return fused ? fused(browse) : plain(browse);
    }

    private Browsed plain(Browse browse) {
        Question question =
                browse.text().isBlank()
                        ? new Question.Everything()
                        : new Question.Words(browse.text());
        SearchResult result =
                engine.search(
                        new SearchQuery(
                                browse.corpus(),
                                question,
                                browse.filters(),
                                browse.facets(),
                                browse.sort(),
                                browse.offset(),
                                browse.limit()));
        return new Browsed(
                result.hits().stream().map(Hit::id).toList(), result.total(), result.facets());
    }

    private Browsed fused(Browse browse) {
        SearchResult words =
                engine.search(
                        new SearchQuery(
                                browse.corpus(),
                                new Question.Words(browse.text()),
                                browse.filters(),
                                browse.facets(),
                                Sort.SCORE,
                                0,
                                FUSED));
        SearchResult meaning =
                engine.search(
                        SearchQuery.top(
                                browse.corpus(),
                                new Question.Nearest(encoder.encodeQuery(browse.text())),
                                browse.filters(),
                                NEAREST));
        List<String> ids =
                ReciprocalRankFusion.fuse(List.of(words.hits(), meaning.hits())).stream()
                        .map(Hit::id)
                        .skip(browse.offset())
                        .limit(browse.limit())
                        .toList();
        return new Browsed(ids, words.total() + added(words, meaning), words.facets());
    }

    /**
     * Hits that meaning alone found; none is counted where the words found more than were fetched.
     */
    private static long added(SearchResult words, SearchResult meaning) {
        if (words.total() > words.hits().size()) {
            return 0;
        }
        Set<String> found = new HashSet<>(words.hits().stream().map(Hit::id).toList());
        return meaning.hits().stream().filter(hit -> !found.contains(hit.id())).count();
    }
}
