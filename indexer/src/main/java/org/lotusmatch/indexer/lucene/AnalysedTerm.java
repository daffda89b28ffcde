package org.lotusmatch.indexer.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A term of a question.
 *
 * @param text as it is in the index
 * @param start where it begins in the question, 0-based
 * @param end where the next letter begins
 */
record AnalysedTerm(String text, int start, int end) {
    /** A whole profile may be asked; what it says first says most, and each term costs time. */
    private static final int MAX_TERMS = 256;

    /** The first 256 terms in the order of the text, repeated ones included. */
    static List<AnalysedTerm> of(TextForm form, String text) throws IOException {
        List<AnalysedTerm> terms = new ArrayList<>();
        try (TokenStream tokens = form.asking().tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (terms.size() < MAX_TERMS && tokens.incrementToken()) {
                terms.add(
                        new AnalysedTerm(
                                term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        }
        return terms;
    }
}
