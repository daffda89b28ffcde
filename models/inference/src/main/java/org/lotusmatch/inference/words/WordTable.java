package org.lotusmatch.inference.words;

import java.util.Map;

/**
 * A weighted vector for every word, quantised: a scale a word, a signed byte a component.
 * Immutable; the arrays are not to be written to.
 *
 * @param id name and version
 * @param dimension components of each vector
 * @param rows number of the row by word; pieces inside a Latin word start with {@code ##}
 * @param scales by row
 * @param bytes rows one after the other
 */
public record WordTable(
        String id, int dimension, Map<String, Integer> rows, float[] scales, byte[] bytes) {
    void addTo(float[] sum, int row) {
        float scale = scales[row];
        int start = row * dimension;
        for (int i = 0; i < dimension; i++) {
            sum[i] += scale * bytes[start + i];
        }
    }
}
