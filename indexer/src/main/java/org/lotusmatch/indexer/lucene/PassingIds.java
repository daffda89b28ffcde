package org.lotusmatch.indexer.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Collects the ids of all that a query matches, segment by segment in the order of the ids: ids
 * that lie together are packed together, and each pack is opened once.
 */
final class PassingIds extends SimpleCollector {
    private final Set<String> ids = new HashSet<>();
    private SortedDocValues values = DocValues.emptySorted();
    private FixedBitSet ordinals = new FixedBitSet(0);

    private PassingIds() {}

    static Set<String> of(IndexSearcher searcher, Query matching) throws IOException {
        return searcher.search(matching, new InOneThread(new PassingIds()));
    }

    /** The searcher has no threads of its own, hence asks for one collector only. */
    private record InOneThread(PassingIds collector)
            implements CollectorManager<PassingIds, Set<String>> {
        @Override
        public PassingIds newCollector() {
            return collector;
        }

        @Override
        public Set<String> reduce(Collection<PassingIds> used) {
            return collector.ids;
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        values = DocValues.getSorted(segment.reader(), DocumentMapper.ID);
        ordinals = new FixedBitSet(values.getValueCount());
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            ordinals.set(values.ordValue());
        }
    }

    @Override
    public void finish() throws IOException {
        for (int ordinal = next(0);
                ordinal != DocIdSetIterator.NO_MORE_DOCS;
                ordinal = next(ordinal + 1)) {
            ids.add(values.lookupOrd(ordinal).utf8ToString());
        }
    }

    private int next(int from) {
        return from < ordinals.length() ? ordinals.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
