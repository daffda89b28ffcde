package org.lotusmatch.inference.ranking;

import java.util.Arrays;
import java.util.Map;

/**
 * One regression tree; children below zero are leaves, written as the complement of their number.
 */
final class Tree {
    private static final int CATEGORICAL = 1;
    private static final int DEFAULT_LEFT = 2;
    private static final int MISSING_SHIFT = 2;
    private static final int MISSING_MASK = 3;
    private static final int MISSING_IS_ZERO = 1;
    private static final int MISSING_IS_NAN = 2;
    private static final double ZERO = 1e-35;

    private final int[] features;
    private final double[] thresholds;
    private final int[] decisions;
    private final int[] left;
    private final int[] right;
    private final double[] leaves;

    private Tree(Map<String, String> fields) {
        features = ints(fields, "split_feature");
        thresholds = doubles(fields, "threshold");
        decisions = ints(fields, "decision_type");
        left = ints(fields, "left_child");
        right = ints(fields, "right_child");
        leaves = doubles(fields, "leaf_value");
        if (leaves.length == 0 || Arrays.stream(decisions).anyMatch(Tree::isCategorical)) {
            throw new IllegalArgumentException("a tree without leaves, or with categories");
        }
    }

    /**
     * @param fields name to text, as LightGBM writes them
     */
    static Tree of(Map<String, String> fields) {
        return new Tree(fields);
    }

    double value(double[] values) {
        if (features.length == 0) {
            return leaves[0];
        }
        int node = 0;
        while (node >= 0) {
            node = goesLeft(node, values[features[node]]) ? left[node] : right[node];
        }
        return leaves[~node];
    }

    private boolean goesLeft(int node, double value) {
        int missing = decisions[node] >> MISSING_SHIFT & MISSING_MASK;
        double said = Double.isNaN(value) && missing != MISSING_IS_NAN ? 0 : value;
        boolean isMissing =
                Double.isNaN(said) || missing == MISSING_IS_ZERO && Math.abs(said) <= ZERO;
        return isMissing ? (decisions[node] & DEFAULT_LEFT) != 0 : said <= thresholds[node];
    }

    private static boolean isCategorical(int decision) {
        return (decision & CATEGORICAL) != 0;
    }

    private static int[] ints(Map<String, String> fields, String name) {
        return Arrays.stream(doubles(fields, name)).mapToInt(value -> (int) value).toArray();
    }

    private static double[] doubles(Map<String, String> fields, String name) {
        String text = fields.getOrDefault(name, "");
        return text.isEmpty()
                ? new double[0]
                : Arrays.stream(text.split(" ", -1)).mapToDouble(Tree::number).toArray();
    }

    /** A split between known and unknown has an infinite threshold, written as C does. */
    private static double number(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
