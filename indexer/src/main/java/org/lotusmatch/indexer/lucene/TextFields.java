package org.lotusmatch.indexer.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.lotusmatch.domain.search.IndexField;

import java.util.Arrays;

/**
 * The analysed fields. Each is written twice, as words and as grams (see {@link TextForm}), and a
 * term is asked of all of them at once as if they were one field (BM25F: Robertson, Zaragoza and
 * Taylor, 2004), so that a document with all words beats one that repeats a single word in every
 * field.
 */
final class TextFields {
    /** A title says what a record is; names of linked concepts are nearly as good. */
    private static final float TITLE_WEIGHT = 3;

    /** Linked by machine, hence below the title that a person wrote. */
    private static final float CONCEPTS_WEIGHT = 2;

    /**
     * Body and organisation mention much that is beside the point; BM25F knows no weight below 1.
     */
    private static final float OTHER_WEIGHT = 1;

    private static final FieldType ANALYSED = analysed();

    private TextFields() {}

    static void add(Document target, IndexField field, String text) {
        for (TextForm form : TextForm.values()) {
            target.add(new Field(form.key(field), text, ANALYSED));
        }
    }

    /** Finds the term in any of the fields. */
    static Query query(TextForm form, String term) {
        CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
        Arrays.stream(IndexField.values())
                .filter(field -> field.kind() == IndexField.Kind.TEXT)
                .forEach(field -> query.addField(form.key(field), weight(field)));
        return query.build();
    }

    /** Analyses each field in its form, for writing. */
    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String key) {
                return TextForm.ofKey(key).writing();
            }
        };
    }

    private static float weight(IndexField field) {
        return switch (field) {
            case TITLE -> TITLE_WEIGHT;
            case CONCEPTS -> CONCEPTS_WEIGHT;
            default -> OTHER_WEIGHT;
        };
    }

    /** Frequencies and lengths for BM25; no positions, since no phrase is ever asked. */
    private static FieldType analysed() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
