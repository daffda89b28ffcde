package org.lotusmatch.indexer.demo.generate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;

/** Sentences of descriptions by part. Immutable. */
final class Sentences {
    private final Map<String, List<String>> parts =
            PartFile.read("sentences.tsv", "part", "text").stream()
                    .collect(groupingBy(row -> row.cell(0), mapping(row -> row.cell(1), toList())));

    /**
     * @throws IllegalArgumentException if there is no such part
     */
    String draw(String part, Dice dice) {
        List<String> sentences = parts.get(part);
        if (sentences == null) {
            throw new IllegalArgumentException(
                    "no part \"" + part + "\", sentences.tsv has " + parts.keySet());
        }
        return dice.pick(sentences);
    }
}
