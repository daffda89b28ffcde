package org.lotusmatch.matcher.evaluation;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The floor that any title matcher must clear: cosine of characters, rare ones weighing more. */
public final class CharacterTfIdf {
    private final Map<Character, Integer> owners = new HashMap<>();
    private final Map<String, Map<Character, Double>> vectors = new HashMap<>();
    private final int documents;

    public CharacterTfIdf(List<String> titles) {
        documents = titles.size();
        for (String title : titles) {
            new HashSet<>(characters(title)).forEach(c -> owners.merge(c, 1, Integer::sum));
        }
    }

    public double cosine(String one, String other) {
        Map<Character, Double> right = vector(other);
        double sum = 0;
        for (Map.Entry<Character, Double> weight : vector(one).entrySet()) {
            sum += weight.getValue() * right.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }

    private Map<Character, Double> vector(String title) {
        return vectors.computeIfAbsent(title, this::weigh);
    }

    private Map<Character, Double> weigh(String title) {
        Map<Character, Double> weights = new HashMap<>();
        characters(title).forEach(c -> weights.merge(c, rarity(c), Double::sum));
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((c, weight) -> weight / length);
        return weights;
    }

    private double rarity(char c) {
        return 1 + Math.log((1.0 + documents) / (1 + owners.getOrDefault(c, 0)));
    }

    private static List<Character> characters(String title) {
        return Words.fold(title).chars().mapToObj(c -> (char) c).toList();
    }
}
