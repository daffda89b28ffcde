package org.lotusmatch.indexer.lucene;

import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.text.Embedding;

import java.util.Map;

/**
 * What an index must have been written with to be of use now; kept in the user data of each commit,
 * beside the outbox sequence that the commit reaches.
 *
 * @param encoderId encoder of the vectors
 * @param dimension components of each vector
 */
record IndexLayout(String encoderId, int dimension) {
    private static final String SEQUENCE = "sequence";

    Map<String, String> userData(long sequence) {
        return Map.of(
                SEQUENCE,
                Long.toString(sequence),
                "indexVersion",
                Integer.toString(IndexField.INDEX_VERSION),
                "encoderId",
                encoderId,
                "dimension",
                Integer.toString(dimension));
    }

    static long sequence(Map<String, String> userData) {
        return Long.parseLong(userData.getOrDefault(SEQUENCE, "0"));
    }

    /** Whether a commit with this user data has this layout. */
    boolean wrote(Map<String, String> userData) {
        return userData(sequence(userData)).equals(userData);
    }

    /**
     * @return {@code float[dimension]}
     * @throws IllegalArgumentException if the vector has another dimension
     */
    float[] components(Embedding vector) {
        if (vector.dimension() != dimension) {
            throw new IllegalArgumentException(
                    "vector has "
                            + vector.dimension()
                            + " components, must have "
                            + dimension
                            + ". Maybe it is of another encoder than "
                            + encoderId);
        }
        return vector.toArray();
    }
}
