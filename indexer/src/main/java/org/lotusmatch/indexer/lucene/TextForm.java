package org.lotusmatch.indexer.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.lotusmatch.domain.search.IndexField;

/** The two ways in which a text is cut into terms; both keep words of other scripts whole. */
@SuppressWarnings("ImmutableEnumChecker") // analyzers are thread-safe and hold no state of a text
enum TextForm {
    /**
     * Chinese words as smartcn's dictionary cuts them: precise, but the same letters may be cut
     * differently in question and document.
     */
    WORDS("", false),
    /** Every pair of neighbouring Chinese letters: whatever the cut, what is there is found. */
    GRAMS("_grams", true);

    private final String suffix;
    private final Analyzer writing;
    private final Analyzer asking;

    TextForm(String suffix, boolean grams) {
        this.suffix = suffix;
        this.writing = new MixedTextAnalyzer(grams, true);
        this.asking = new MixedTextAnalyzer(grams, false);
    }

    /** Name of the field in this form: {@code title_grams}. */
    String key(IndexField field) {
        return field.key() + suffix;
    }

    static TextForm ofKey(String key) {
        return key.endsWith(GRAMS.suffix) ? GRAMS : WORDS;
    }

    /** For documents. */
    Analyzer writing() {
        return writing;
    }

    /** For questions. */
    Analyzer asking() {
        return asking;
    }
}
