package org.lotusmatch.inference.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sum of regression trees. Immutable; a score takes a few microseconds.
 *
 * @see <a href="https://github.com/microsoft/LightGBM/blob/v4.3.0/src/io/tree.cpp">LightGBM's text
 *     format</a>
 */
final class TreeEnsemble {
    private final List<Tree> trees;

    private TreeEnsemble(List<Tree> trees) {
        this.trees = trees;
    }

    /**
     * @throws IllegalArgumentException if there is no tree in it, or one with categories
     */
    static TreeEnsemble parse(String model) {
        List<Tree> trees = new ArrayList<>();
        String[] parts = model.split("(?m)^Tree=\\d+\\s*$");
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            trees.add(Tree.of(fields(part)));
        }
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("the model has no tree");
        }
        return new TreeEnsemble(List.copyOf(trees));
    }

    private static Map<String, String> fields(String tree) {
        Map<String, String> fields = new HashMap<>();
        for (String line : tree.lines().toList()) {
            int at = line.indexOf('=');
            if (at > 0) {
                fields.putIfAbsent(line.substring(0, at), line.substring(at + 1).strip());
            }
        }
        return fields;
    }

    /**
     * @param values NaN where unknown
     */
    double score(double[] values) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(values);
        }
        return sum;
    }

    int size() {
        return trees.size();
    }
}
