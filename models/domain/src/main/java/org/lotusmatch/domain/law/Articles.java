package org.lotusmatch.domain.law;

import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The articles on which findings rest, from {@code lotus/law/articles.tsv}, by the rule's id. A
 * rule without articles names something that no law forbids as such. Immutable and thread-safe.
 */
public final class Articles {
    private static final String FILE = "lotus/law/articles.tsv";

    private final Map<String, List<Article>> byRule;

    private Articles(Map<String, List<Article>> byRule) {
        this.byRule = byRule;
    }

    public static Articles load() {
        return new Articles(
                TsvFile.read(FILE, "rule", "zh", "en").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.cell(0),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                row -> new Article(row.cell(1), row.cell(2)),
                                                Collectors.toList()))));
    }

    /**
     * @param rule id of a rule, as in {@link org.lotusmatch.domain.record.Finding#rule()}
     * @return the most specific first; empty if the rule rests on none
     */
    public List<Article> of(String rule) {
        return List.copyOf(byRule.getOrDefault(rule, List.of()));
    }

    /** Ids of all rules that rest on an article. */
    public List<String> rules() {
        return List.copyOf(byRule.keySet());
    }
}
