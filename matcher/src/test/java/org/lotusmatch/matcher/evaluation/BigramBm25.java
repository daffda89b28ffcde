package org.lotusmatch.matcher.evaluation;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** BM25 over pairs of characters, with the usual k1 = 1.2 and b = 0.75. */
final class BigramBm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, List<String>> pairs = new HashMap<>();
    private final double meanLength;

    BigramBm25(List<String> titles) {
        for (String title : titles) {
            new HashSet<>(pairs(title)).forEach(pair -> owners.merge(pair, 1, Integer::sum));
        }
        meanLength = titles.stream().mapToInt(title -> pairs(title).size()).average().orElseThrow();
    }

    double score(String query, String title) {
        List<String> words = pairs(title);
        double sum = 0;
        for (String pair : pairs(query)) {
            long count = words.stream().filter(pair::equals).count();
            double length = 1 - B + B * words.size() / meanLength;
            sum += rarity(pair) * count * (K1 + 1) / (count + K1 * length);
        }
        return sum;
    }

    private double rarity(String pair) {
        int having = owners.getOrDefault(pair, 0);
        return Math.log(1 + (pairs.size() - having + 0.5) / (having + 0.5));
    }

    private List<String> pairs(String title) {
        return pairs.computeIfAbsent(title, BigramBm25::cut);
    }

    private static List<String> cut(String title) {
        String folded = Words.fold(title);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
