package org.lotusmatch.indexer.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.knn.KnnCollectorManager;
import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.search.IndexField;

import java.io.IOException;

/**
 * The documents with the nearest vectors, and the exact scores of these. More than are wanted are
 * found by their codes, segment by segment, and the best of them taken by their vectors. Where few
 * documents of a segment pass the filter the code of each is read; where many do, Lucene walks its
 * graph, a way that a narrow filter makes long. Exact where hardly more pass than are wanted.
 */
final class NearestQuery extends KnnFloatVectorQuery {
    /**
     * Documents of a segment whose codes are all read; docs/decisions/0014 has the measurements.
     */
    static final int MOST_READ = 50_000;

    /** So many times the hits are looked for by their codes. */
    private static final int MORE = 3;

    private final int hits;
    private final int mostRead;

    /**
     * @param vector {@code float[dimension]}, L2-normalised
     * @param hits at least 1
     * @param filter null: every document may be a hit
     * @param mostRead as {@link #MOST_READ}
     */
    NearestQuery(float[] vector, int hits, @Nullable Query filter, int mostRead) {
        super(IndexField.VECTOR.key(), vector, MORE * hits, filter);
        this.hits = hits;
        this.mostRead = mostRead;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query found = super.rewrite(searcher);
        // the rescorer fails where there is nothing to score
        return found instanceof MatchNoDocsQuery
                ? found
                : RescoreTopNQuery.createFullPrecisionRescorerQuery(
                        found, getTargetCopy(), getField(), hits);
    }

    @Override
    protected TopDocs approximateSearch(
            LeafReaderContext segment,
            AcceptDocs passing,
            int visitedLimit,
            KnnCollectorManager collectors)
            throws IOException {
        return passing.cost() <= mostRead
                ? exactSearch(segment, passing.iterator(), null)
                : super.approximateSearch(segment, passing, visitedLimit, collectors);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && ((NearestQuery) other).mostRead == mostRead;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + mostRead;
    }
}
