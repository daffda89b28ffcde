package org.lotusmatch.matcher.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The rankings of all queries of a title set by one way of comparing two titles. */
final class TitleRanking {
    private final List<RankingMeasures> queries;

    private TitleRanking(List<RankingMeasures> queries) {
        this.queries = queries;
    }

    /** Every title is ranked for every query, the query's own words among them. */
    static TitleRanking of(TitleSet set, ToDoubleBiFunction<String, String> similarity) {
        return new TitleRanking(
                set.queries().stream().map(query -> rank(set, query, similarity)).toList());
    }

    private static RankingMeasures rank(
            TitleSet set, String query, ToDoubleBiFunction<String, String> similarity) {
        List<String> titles = set.titles();
        Map<String, Integer> gains = set.gains().getOrDefault(query, Map.of());
        double[] scores =
                titles.stream()
                        .mapToDouble(title -> similarity.applyAsDouble(query, title))
                        .toArray();
        // trec_eval breaks ties by the document's id, the last one first
        Comparator<Integer> best =
                Comparator.<Integer>comparingDouble(i -> -scores[i])
                        .thenComparing(titles::get, Comparator.reverseOrder());
        int[] ranked =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(best)
                        .mapToInt(i -> gains.getOrDefault(titles.get(i), 0))
                        .toArray();
        return new RankingMeasures(
                ranked, gains.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** One value a query, in the order of the queries. */
    double[] each(ToDoubleFunction<RankingMeasures> measure) {
        return queries.stream().mapToDouble(measure).toArray();
    }

    double mean(ToDoubleFunction<RankingMeasures> measure) {
        return Arrays.stream(each(measure)).average().orElseThrow();
    }
}
