package org.lotusmatch.indexer.lucene;

import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.IndexField;

import java.util.List;
import java.util.Objects;

/** Filters as Lucene queries. */
final class FilterQueries {
    private static final double METRES_PER_KM = 1_000;

    private FilterQueries() {}

    /** What the question finds among the documents that pass all filters; they do not score. */
    static Query restrict(Query question, List<Filter> filters) {
        BooleanQuery.Builder restricted = new BooleanQuery.Builder().add(question, Occur.MUST);
        filters.forEach(filter -> restricted.add(query(filter), Occur.FILTER));
        return restricted.build();
    }

    private static Query query(Filter filter) {
        return switch (filter) {
            case Filter.AnyOf anyOf -> anyOf(anyOf);
            case Filter.Range range ->
                    DoubleField.newRangeQuery(
                            range.field().key(),
                            Objects.requireNonNullElse(range.min(), Double.NEGATIVE_INFINITY),
                            Objects.requireNonNullElse(range.max(), Double.POSITIVE_INFINITY));
            case Filter.WithinKm(GeoPoint center, double radiusKm) -> within(center, radiusKm);
            case Filter.Not(Filter condition) ->
                    new BooleanQuery.Builder()
                            .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                            .add(query(condition), Occur.MUST_NOT)
                            .build();
        };
    }

    private static Query anyOf(Filter.AnyOf anyOf) {
        List<BytesRef> values = anyOf.values().stream().map(BytesRef::new).toList();
        return KeywordField.newSetQuery(anyOf.field().key(), values);
    }

    private static Query within(GeoPoint center, double radiusKm) {
        String key = IndexField.POINT.key();
        double metres = radiusKm * METRES_PER_KM;
        return new IndexOrDocValuesQuery(
                LatLonPoint.newDistanceQuery(key, center.latitude(), center.longitude(), metres),
                LatLonDocValuesField.newSlowDistanceQuery(
                        key, center.latitude(), center.longitude(), metres));
    }
}
