package org.lotusmatch.matcher.retrieve;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.Question;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.search.SearchQuery;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;

import java.util.ArrayList;
import java.util.List;

/** Asks an index by words and by meaning, and fuses both answers. Thread-safe. */
public final class HybridRetrieval {
    private final SearchEngine engine;
    private final TextEncoder encoder;

    public HybridRetrieval(SearchEngine engine, TextEncoder encoder) {
        this.engine = engine;
        this.encoder = encoder;
    }

    /**
     * @param text the question; blank = everything that passes the filters, by id
     * @param filters must be met by every hit
     * @param depth hits taken from each retriever; at most twice as many come back
     * @return best first
     */
    public List<Hit> retrieve(Corpus corpus, String text, List<Filter> filters, int depth) {
        return retrieve(corpus, text, filters, List.of(), depth);
    }

    /**
     * Asks with the filters and once more with {@code narrower} ones added, so that what lies near
     * is among many hits from afar. No narrower filter = asked once.
     */
    public List<Hit> retrieve(
            Corpus corpus, String text, List<Filter> filters, List<Filter> narrower, int depth) {
        if (text.isBlank()) {
            return ask(corpus, new Question.Everything(), filters, depth);
        }
        List<Question> questions = List.of(new Question.Words(text), nearest(text));
        List<List<Hit>> lists = new ArrayList<>();
        for (Question question : questions) {
            lists.add(ask(corpus, question, filters, depth));
            if (!narrower.isEmpty()) {
                List<Filter> both = new ArrayList<>(filters);
                both.addAll(narrower);
                lists.add(ask(corpus, question, both, depth));
            }
        }
        return ReciprocalRankFusion.fuse(lists);
    }

    private Question nearest(String text) {
        Embedding vector = encoder.encodeQuery(text);
        return new Question.Nearest(vector);
    }

    private List<Hit> ask(Corpus corpus, Question question, List<Filter> filters, int depth) {
        return engine.search(SearchQuery.top(corpus, question, filters, depth)).hits();
    }
}
