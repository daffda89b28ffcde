package org.lotusmatch.inference.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Whether a map helps where it was not fitted: every title of occupations that were held out asks
 * for the other titles of its occupation among all titles held out.
 */
final class HeldOutTitles {
    private final List<String> titles = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();

    HeldOutTitles(List<OccupationTitles> occupations) {
        for (int i = 0; i < occupations.size(); i++) {
            for (String title : occupations.get(i).titles()) {
                titles.add(title);
                owners.add(i);
            }
        }
    }

    /** Mean average precision over the titles that have a companion. */
    double measure(Map<String, float[]> vectors, UnaryOperator<float[]> map) {
        float[][] mapped = titles.stream().map(vectors::get).map(map).toArray(float[][]::new);
        for (float[] row : mapped) {
            Matrices.normalise(row);
        }
        return IntStream.range(0, mapped.length)
                .parallel()
                .mapToDouble(query -> averagePrecision(query, mapped))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElseThrow();
    }

    private double averagePrecision(int query, float[][] mapped) {
        double[] cosines = new double[mapped.length];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Matrices.dot(mapped[query], mapped[i]);
        }
        List<Integer> ranked =
                IntStream.range(0, mapped.length)
                        .filter(i -> i != query)
                        .boxed()
                        .sorted((a, b) -> Double.compare(cosines[b], cosines[a]))
                        .toList();
        int found = 0;
        double sum = 0;
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (owners.get(ranked.get(rank)).equals(owners.get(query))) {
                found++;
                sum += (double) found / (rank + 1);
            }
        }
        return sum / found;
    }
}
