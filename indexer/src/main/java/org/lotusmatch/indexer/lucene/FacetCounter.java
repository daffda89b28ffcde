package org.lotusmatch.indexer.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.lotusmatch.domain.search.Facet;
import org.lotusmatch.domain.search.IndexField;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Counts the values of some fields over every document that a query matches. */
final class FacetCounter extends SimpleCollector {
    private final List<ValueCounts> fields;

    private FacetCounter(Set<IndexField> fields) {
        this.fields = fields.stream().sorted().map(ValueCounts::new).toList();
    }

    /** One facet for each field, also for a field without values, in the order of the enum. */
    static List<Facet> count(IndexSearcher searcher, Query matching, Set<IndexField> fields)
            throws IOException {
        if (fields.isEmpty()) {
            return List.of();
        }
        return searcher.search(matching, new InOneThread(new FacetCounter(fields)));
    }

    /** The searcher has no threads of its own, hence asks for one collector only. */
    private record InOneThread(FacetCounter counter)
            implements CollectorManager<FacetCounter, List<Facet>> {
        @Override
        public FacetCounter newCollector() {
            return counter;
        }

        @Override
        public List<Facet> reduce(Collection<FacetCounter> used) {
            return counter.fields.stream().map(ValueCounts::facet).toList();
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        for (ValueCounts field : fields) {
            field.enter(segment.reader());
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (ValueCounts field : fields) {
            field.add(document);
        }
    }

    @Override
    public void finish() throws IOException {
        for (ValueCounts field : fields) {
            field.leave();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
