package org.lotusmatch.matcher.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a reader thought of vacancies for people of the demo city; see {@code judgments.md}. */
public final class Judgments {
    private static final String FILE = "/lotus/evaluation/judgments.tsv";

    private final Map<String, Map<String, Integer>> grades = new TreeMap<>();

    private Judgments() {}

    public static Judgments load() {
        Judgments judgments = new Judgments();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Judgments.class.getResourceAsStream(FILE)),
                                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t")).forEach(judgments::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return judgments;
    }

    private void add(String[] cells) {
        grades.computeIfAbsent(cells[0], absent -> new TreeMap<>())
                .put(cells[1], Integer.valueOf(cells[2]));
    }

    /** Ids of the judged people as their source has them, sorted. */
    public List<String> people() {
        return List.copyOf(grades.keySet());
    }

    /**
     * Measures of one order of vacancies for a person.
     *
     * @param ranked ids as their source has them, best first
     */
    public RankingMeasures measure(String person, List<String> ranked) {
        Map<String, Integer> judged = grades.getOrDefault(person, Map.of());
        return new RankingMeasures(
                ranked.stream().mapToInt(id -> judged.getOrDefault(id, 0)).toArray(),
                judged.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
