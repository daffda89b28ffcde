package org.lotusmatch.inference.djl;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Token ids of a text. The shipped tokenizer keeps capitals though its vocabulary has none, so text
 * is width-folded (NFKC) and lower-cased first; else {@code Java} and {@code CNC} would be unknown.
 * It does not truncate unless told to.
 */
final class WordPieces implements AutoCloseable {
    /**
     * No token of the model is longer than this many characters on average: spares tokenizing what
     * would be cut.
     */
    private static final int MAX_CHARACTERS_PER_TOKEN = 8;

    private final HuggingFaceTokenizer tokenizer;
    private final int maxCharacters;

    WordPieces(Path tokenizerFile, int maxTokens) {
        maxCharacters = maxTokens * MAX_CHARACTERS_PER_TOKEN;
        try {
            tokenizer =
                    HuggingFaceTokenizer.builder()
                            .optTokenizerPath(tokenizerFile)
                            .optAddSpecialTokens(true)
                            .optTruncation(true)
                            .optMaxLength(maxTokens)
                            .optPadding(false)
                            .build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tokenizer " + tokenizerFile, e);
        }
    }

    /** Between 2 (the special tokens alone) and maxTokens ids. */
    long[] ids(String text) {
        String cut = text.length() > maxCharacters ? text.substring(0, maxCharacters) : text;
        String folded = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return tokenizer.encode(folded).getIds();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
