package org.lotusmatch.indexer.lucene;

import static org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH;
import static org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Writes each vector in full and as a code of one byte a component, and a graph over the codes in
 * segments that are larger than {@link NearestQuery} reads through. Small segments, which are
 * written and merged all the time, cost no graph. Lucene reads what it wrote without this class.
 */
final class IndexCodec extends Lucene104Codec {
    private static final int MERGING_THREADS = 1;

    private final KnnVectorsFormat vectors;

    /**
     * @param mostRead vectors that a segment may have without getting a graph
     */
    IndexCodec(int mostRead) {
        vectors =
                new Lucene104HnswScalarQuantizedVectorsFormat(
                        ScalarEncoding.UNSIGNED_BYTE,
                        DEFAULT_MAX_CONN,
                        DEFAULT_BEAM_WIDTH,
                        MERGING_THREADS,
                        null,
                        graphThreshold(mostRead));
    }

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
    }

    /** Lucene builds a graph for n vectors if n > threshold × ln n, what a walk would visit. */
    private static int graphThreshold(int mostRead) {
        return (int) Math.ceil(mostRead / Math.log(mostRead));
    }
}
