package org.lotusmatch.indexer.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks for words: at least one must be there, documents that hold all come first, and within each
 * of these groups BM25F decides. User text is only ever cut into terms; it has no syntax.
 */
final class WordsQuery {
    /** A word of two Chinese letters, or of Latin ones, has one gram; longer ones have more. */
    private static final float GRAM_WEIGHT = 0.5f;

    /**
     * More than BM25F can give to {@link #MOST_WORDS} terms in both forms: each gets at most about
     * ln(documents), 14 for a million.
     */
    private static final float ALL_WORDS_BONUS = 1_000;

    /**
     * With more grams a question is a text: no document holds all of it, and it has words enough to
     * do without the grams that guard against a wrong cut.
     */
    private static final int MOST_WORDS = 32;

    private WordsQuery() {}

    /** Finds nothing if the text has nothing but punctuation. */
    static Query of(String text) throws IOException {
        List<AnalysedTerm> words = AnalysedTerm.of(TextForm.WORDS, text);
        List<AnalysedTerm> grams = AnalysedTerm.of(TextForm.GRAMS, text);
        if (grams.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        List<AnalysedTerm> inWords = withoutSeams(grams, words);
        boolean isText = grams.size() > MOST_WORDS;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        add(any, Occur.SHOULD, TextForm.WORDS, words, 1);
        add(any, Occur.SHOULD, TextForm.GRAMS, isText ? inWords : grams, GRAM_WEIGHT);
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        if (!isText) {
            ranked.add(allOf(inWords), Occur.SHOULD);
        }
        return ranked.build();
    }

    private static Query allOf(List<AnalysedTerm> grams) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        add(all, Occur.FILTER, TextForm.GRAMS, grams, 1);
        return new BoostQuery(new ConstantScoreQuery(all.build()), ALL_WORDS_BONUS);
    }

    /**
     * Leaves out the grams that lie across two words: 开发工程师 is wholly there in 工程师（开发）, which has
     * no 发工.
     */
    private static List<AnalysedTerm> withoutSeams(
            List<AnalysedTerm> grams, List<AnalysedTerm> words) {
        Set<Integer> ends = new HashSet<>();
        words.forEach(word -> ends.add(word.end()));
        Set<Integer> seams = new HashSet<>();
        words.forEach(word -> seams.add(word.start()));
        seams.retainAll(ends);
        return grams.stream()
                .filter(
                        gram ->
                                !(gram.end() - gram.start() == 2
                                        && seams.contains(gram.start() + 1)))
                .toList();
    }

    private static void add(
            BooleanQuery.Builder target,
            Occur occur,
            TextForm form,
            List<AnalysedTerm> terms,
            float weight) {
        terms.stream()
                .map(AnalysedTerm::text)
                .distinct()
                .map(term -> new BoostQuery(TextFields.query(form, term), weight))
                .forEach(query -> target.add(query, occur));
    }
}
