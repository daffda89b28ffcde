package org.lotusmatch.indexer.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.lotusmatch.domain.search.Facet;
import org.lotusmatch.domain.search.IndexField;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts of one field, added up segment by segment: within a segment by the values' ordinals, which
 * cost an array access, and across segments by the values themselves. Unlike lucene-facet's
 * counters it keeps nothing for each reader, of which near-real-time writing makes many.
 */
final class ValueCounts {
    /** As {@link Facet} promises. */
    private static final int MOST_VALUES = 100;

    private static final Comparator<Facet.Count> ORDER =
            Comparator.comparingLong(Facet.Count::count)
                    .reversed()
                    .thenComparing(Facet.Count::value);

    private final IndexField field;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] ofSegment = {};

    ValueCounts(IndexField field) {
        this.field = field;
    }

    void enter(LeafReader segment) throws IOException {
        values = DocValues.getSortedSet(segment, field.key());
        ofSegment = new int[Math.toIntExact(values.getValueCount())];
    }

    void add(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                ofSegment[(int) values.nextOrd()]++;
            }
        }
    }

    void leave() throws IOException {
        for (int ordinal = 0; ordinal < ofSegment.length; ordinal++) {
            if (ofSegment[ordinal] > 0) {
                String value = values.lookupOrd(ordinal).utf8ToString();
                counts.merge(value, (long) ofSegment[ordinal], Long::sum);
            }
        }
    }

    Facet facet() {
        return new Facet(
                field,
                counts.entrySet().stream()
                        .map(count -> new Facet.Count(count.getKey(), count.getValue()))
                        .sorted(ORDER)
                        .limit(MOST_VALUES)
                        .toList());
    }
}
