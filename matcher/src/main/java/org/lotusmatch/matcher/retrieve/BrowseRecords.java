package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchResult;
import org.lotusmatch.domain.search.Sort;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.List;

/**
 * Search by words, with the nearest in meaning and in concept fused in where the order is by
 * relevance: the first page is best in both, and a question whose words nobody uses still has an
 * answer. Thread-safe.
 */
public final class BrowseRecords {
    /** Words rank this many hits against meaning; pages beyond follow the words alone. */
    private static final int FUSED = 300;

    /** Meaning and concepts add few: they always find something, however far. */
    private static final int NEAREST = 30;

    private final SearchEngine engine;
    private final TextEncoder encoder;
    private final ReadConcepts concepts;

    public BrowseRecords(SearchEngine engine, TextEncoder encoder, ReadConcepts concepts) {
        this.engine = engine;
        this.encoder = encoder;
        this.concepts = concepts;
    }

    public Browsed browse(Browse browse) {
        boolean fused =
                !browse.text().isBlank()
                        && browse.sort() == Sort.SCORE
                        && browse.offset() + browse.limit() <= FUSED;
        return fused ? fused(browse) : plain(browse);
    }

    /**
     * Records that pass the filters and hold the words; where no record of the corpus holds any,
     * the words say nothing and only the filters count. A query or three without hits.
     */
    public long count(Browse browse) {
        if (browse.text().isBlank()) {
            return count(browse, new Question.Everything(), browse.filters());
        }
        long found = matching(browse);
        Question words = new Question.Words(browse.text());
        boolean said = found > 0 || count(browse, words, List.of()) > 0;
        return said ? found : count(browse, new Question.Everything(), browse.filters());
    }

    /** Records that pass the filters and hold the words. */
    public long matching(Browse browse) {
        Question question =
                browse.text().isBlank()
                        ? new Question.Everything()
                        : new Question.Words(browse.text());
        return count(browse, question, browse.filters());
    }

    private long count(Browse browse, Question question, List<Filter> filters) {
        return engine.search(SearchQuery.top(browse.corpus(), question, filters, 0)).total();
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
                result.hits().stream().map(Hit::id).toList(),
                result.total(),
                result.total(),
                result.facets());
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
        List<Hit> fused =
                ReciprocalRankFusion.fuse(
                        List.of(
                                words.hits(),
                                near(browse, new Question.Nearest(vector(browse))),
                                near(browse, new Question.Concepts(concepts.of(browse.text())))));
        List<String> ids =
                fused.stream().map(Hit::id).skip(browse.offset()).limit(browse.limit()).toList();
        return new Browsed(ids, total(words, fused), words.total(), words.facets());
    }

    private Embedding vector(Browse browse) {
        return encoder.encodeQuery(browse.text());
    }

    private List<Hit> near(Browse browse, Question question) {
        return engine.search(SearchQuery.top(browse.corpus(), question, browse.filters(), NEAREST))
                .hits();
    }

    /** What words did not find is counted only where all that they found was fetched. */
    private static long total(SearchResult words, List<Hit> fused) {
        return words.total() > words.hits().size() ? words.total() : fused.size();
    }
}
