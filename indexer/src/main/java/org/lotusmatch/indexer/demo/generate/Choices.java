package org.lotusmatch.indexer.demo.generate;

import static java.util.stream.Collectors.groupingBy;

import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short texts by list, drawn by weight. Immutable. */
final class Choices {
    private final Map<String, Weighted<String>> lists = new HashMap<>();

    Choices() {
        PartFile.read("choices.tsv", "list", "weight", "text").stream()
                .collect(groupingBy(row -> row.cell(0)))
                .forEach((list, rows) -> lists.put(list, weighted(rows)));
    }

    private static Weighted<String> weighted(List<TsvFile.Row> rows) {
        Map<String, Double> weights = new HashMap<>();
        rows.forEach(row -> weights.put(row.cell(2), Double.valueOf(row.cell(1))));
        List<String> texts = rows.stream().map(row -> row.cell(2)).toList();
        return new Weighted<>(texts, text -> weights.getOrDefault(text, 0.0));
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    String draw(String list, Dice dice) {
        Weighted<String> texts = lists.get(list);
        if (texts == null) {
            throw new IllegalArgumentException(
                    "no list \"" + list + "\", choices.tsv has " + lists.keySet());
        }
        return texts.draw(dice);
    }
}
