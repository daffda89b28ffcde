package org.lotusmatch.indexer.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

import java.io.Reader;
import java.util.regex.Pattern;

/**
 * Cuts texts that mix Chinese with names such as {@code C++}, {@code Node.js} or {@code 5S}.
 *
 * <p>Full-width letters are folded, capitals lowered, and the names that are told apart only by
 * signs are spelt out ({@code C++} → {@code cplusplus}), since the tokenizer (Unicode UAX #29)
 * drops all punctuation; smartcn's stop words, which are nothing but punctuation, have no work
 * left. A document's {@code node.js} is also found by {@code node}, while a question for {@code
 * node.js} means just that. In documents the grams hold single letters too, for questions of one
 * letter.
 */
final class MixedTextAnalyzer extends Analyzer {
    private static final Pattern PLUS_PLUS = Pattern.compile("([A-Za-z])\\+\\+");
    private static final Pattern SHARP = Pattern.compile("(?<![A-Za-z0-9])([A-Za-z])#");
    private static final Pattern DOT_NET = Pattern.compile("(?i)\\.net(?![a-z])");
    private static final int PARTS_TOO =
            WordDelimiterGraphFilter.PRESERVE_ORIGINAL
                    | WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                    | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;

    private final boolean grams;
    private final boolean writing;

    MixedTextAnalyzer(boolean grams, boolean writing) {
        this.grams = grams;
        this.writing = writing;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        Reader folded = new CJKWidthCharFilter(reader);
        Reader plus = new PatternReplaceCharFilter(PLUS_PLUS, "$1plusplus ", folded);
        Reader sharp = new PatternReplaceCharFilter(SHARP, "$1sharp ", plus);
        return new PatternReplaceCharFilter(DOT_NET, " dotnet ", sharp);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream tokens = new LowerCaseFilter(tokenizer);
        if (writing) {
            tokens = new WordDelimiterGraphFilter(tokens, PARTS_TOO, null);
        }
        tokens = grams ? new CJKBigramFilter(tokens, ALL_SCRIPTS, writing) : words(tokens);
        return new TokenStreamComponents(tokenizer, tokens);
    }

    /** Single letters are no words to rank by: 员 of 护理员 is everywhere. The grams have them. */
    private static TokenStream words(TokenStream tokens) {
        return new LengthFilter(
                new HanWordFilter(tokens), 2, StandardTokenizer.MAX_TOKEN_LENGTH_LIMIT);
    }
}
