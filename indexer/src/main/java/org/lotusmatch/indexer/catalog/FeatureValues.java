package org.lotusmatch.indexer.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Values of features as one line of text: separated by commas, empty where unknown (NaN). */
final class FeatureValues {
    private static final String SEPARATOR = ",";

    private FeatureValues() {}

    static String write(List<Double> values) {
        return values.stream()
                .map(value -> value.isNaN() ? "" : value.toString())
                .collect(Collectors.joining(SEPARATOR));
    }

    static List<Double> read(String line) {
        return Arrays.stream(line.split(SEPARATOR, -1))
                .map(value -> value.isEmpty() ? Double.NaN : Double.parseDouble(value))
                .toList();
    }
}
