package org.lotusmatch.indexer.lucene;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.WordType;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Joins neighbouring Chinese letters, which {@link StandardTokenizer} gives one by one, and cuts
 * them into words with smartcn's dictionary. Other tokens pass as they are.
 *
 * <p>smartcn's own tokenizer is not used because it cuts {@code 5s} and {@code node.js} as well.
 */
final class HanWordFilter extends TokenFilter {
    private static final String HAN = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    private final HHMMSegmenter segmenter = new HHMMSegmenter();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Queue<SegToken> words = new ArrayDeque<>();
    private final StringBuilder letters = new StringBuilder();
    private int start;
    private @Nullable State beyond;
    private boolean exhausted;

    HanWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (words.isEmpty() && !readOn()) {
            return false;
        }
        if (!words.isEmpty()) {
            writeWord(words.remove());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        words.clear();
        beyond = null;
        exhausted = false;
    }

    /** Goes to the next token; fills {@link #words} if Chinese begins there. */
    private boolean readOn() throws IOException {
        if (beyond != null) {
            restoreState(beyond);
            beyond = null;
        } else if (exhausted || !input.incrementToken()) {
            return false;
        }
        if (isHan()) {
            readLetters();
            segmenter.process(letters.toString()).stream()
                    .filter(word -> word.wordType != WordType.SENTENCE_BEGIN)
                    .filter(word -> word.wordType != WordType.SENTENCE_END)
                    .forEach(words::add);
        }
        return true;
    }

    private void readLetters() throws IOException {
        letters.setLength(0);
        start = offset.startOffset();
        int end;
        do {
            letters.append(term);
            end = offset.endOffset();
            exhausted = !input.incrementToken();
        } while (!exhausted && isHan() && offset.startOffset() == end);
        beyond = exhausted ? null : captureState();
    }

    private boolean isHan() {
        return type.type().equals(HAN);
    }

    private void writeWord(SegToken word) {
        clearAttributes();
        term.append(letters, word.startOffset, word.endOffset);
        offset.setOffset(start + word.startOffset, start + word.endOffset);
    }
}
