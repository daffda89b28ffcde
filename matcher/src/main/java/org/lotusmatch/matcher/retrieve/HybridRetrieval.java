package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.search.SearchResult;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks an index by words, by meaning and by concepts, and fuses the answers. Every filter is
 * applied inside each. Thread-safe.
 */
public final class HybridRetrieval {
    /** Times the depth; the fused lists together are about as long. */
    private static final int ALL_UP_TO = 2;

    private final SearchEngine engine;
    private final TextEncoder encoder;

    public HybridRetrieval(SearchEngine engine, TextEncoder encoder) {
        this.engine = engine;
        this.encoder = encoder;
    }

    /**
     * @param sought nothing = everything that passes the filters, by id
     * @param filters must be met by every hit
     * @param depth hits taken from each retriever; at most three times as many come back
     * @return best first
     */
    public List<Hit> retrieve(Corpus corpus, Sought sought, List<Filter> filters, int depth) {
        return retrieve(corpus, sought, filters, List.of(), depth);
    }

    /**
     * Asks with the filters and once more with each of the {@code narrower} sets added, so that
     * what lies near or pays enough is among many hits that are alike in everything else. Where
     * hardly more passes the filters than a retriever fetches, all of it comes back: leaving out
     * could only lose.
     *
     * @param narrower none = asked once
     */
    public List<Hit> retrieve(
            Corpus corpus,
            Sought sought,
            List<Filter> filters,
            List<List<Filter>> narrower,
            int depth) {
        if (sought.isNothing()) {
            return ask(corpus, new Question.Everything(), filters, depth);
        }
        SearchResult all = passing(corpus, filters, ALL_UP_TO * depth);
        List<List<Hit>> lists = new ArrayList<>();
        for (Question question : questions(sought)) {
            lists.add(ask(corpus, question, filters, depth));
            if (all.total() > all.hits().size()) {
                narrower.forEach(
                        more -> lists.add(ask(corpus, question, join(filters, more), depth)));
            }
        }
        if (all.total() <= all.hits().size()) {
            lists.add(all.hits());
        }
        return ReciprocalRankFusion.fuse(lists);
    }

    /** The ids of all that passes the filters. */
    public Set<String> passing(Corpus corpus, List<Filter> filters) {
        return engine.passing(corpus, filters);
    }

    /** Everything that passes, or only how much it is if it is more than {@code most}. */
    private SearchResult passing(Corpus corpus, List<Filter> filters, int most) {
        SearchResult counted =
                engine.search(SearchQuery.top(corpus, new Question.Everything(), filters, 0));
        return counted.total() > most
                ? counted
                : engine.search(SearchQuery.top(corpus, new Question.Everything(), filters, most));
    }

    private List<Question> questions(Sought sought) {
        List<Question> questions = new ArrayList<>();
        if (!sought.text().isBlank()) {
            questions.add(new Question.Words(sought.text()));
            questions.add(new Question.Nearest(encoder.encodeQuery(sought.text())));
        }
        if (!sought.concepts().isEmpty()) {
            questions.add(new Question.Concepts(sought.concepts()));
        }
        return questions;
    }

    private static List<Filter> join(List<Filter> some, List<Filter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<Hit> ask(Corpus corpus, Question question, List<Filter> filters, int depth) {
        return engine.search(SearchQuery.top(corpus, question, filters, depth)).hits();
    }
}
