package org.lotusmatch.indexer.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.text.Embedding;

import java.util.Collection;
import java.util.List;

/**
 * Writes each kind of field as Lucene wants it. Nothing is stored: a hit is its id, which is read
 * from the doc values that also break ties.
 */
final class DocumentMapper {
    /** Field of the record id. */
    static final String ID = "id";

    private final IndexLayout layout;

    DocumentMapper(IndexLayout layout) {
        this.layout = layout;
    }

    /**
     * @throws IllegalArgumentException if a vector has another dimension
     */
    List<Document> map(Collection<IndexDocument> documents) {
        return documents.stream().map(this::map).toList();
    }

    private Document map(IndexDocument source) {
        Document target = new Document();
        target.add(new StringField(ID, source.id(), Field.Store.NO));
        target.add(new SortedDocValuesField(ID, new BytesRef(source.id())));
        source.texts().forEach((field, text) -> TextFields.add(target, field, text));
        source.keywords().forEach((field, values) -> addKeywords(target, field, values));
        source.numbers().forEach((field, number) -> addNumber(target, field, number));
        if (source.point() != null) {
            addPoint(target, source.point());
        }
        if (source.vector() != null) {
            addVector(target, source.vector());
        }
        return target;
    }

    private static void addKeywords(Document target, IndexField field, Collection<String> values) {
        values.forEach(value -> target.add(new KeywordField(field.key(), value, Field.Store.NO)));
    }

    private static void addNumber(Document target, IndexField field, double number) {
        target.add(new DoubleField(field.key(), number, Field.Store.NO));
    }

    private static void addPoint(Document target, GeoPoint point) {
        String key = IndexField.POINT.key();
        target.add(new LatLonPoint(key, point.latitude(), point.longitude()));
        target.add(new LatLonDocValuesField(key, point.latitude(), point.longitude()));
    }

    private void addVector(Document target, Embedding vector) {
        target.add(
                new KnnFloatVectorField(
                        IndexField.VECTOR.key(),
                        layout.components(vector),
                        VectorSimilarityFunction.DOT_PRODUCT));
    }
}
