package org.lotusmatch.inference.ranking;

import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.JudgedAnswer;
import org.lotusmatch.domain.feedback.JudgedImpression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Impressions as LightGBM takes them: one group for each tier of an answer, since no ranker may
 * change the order of tiers.
 */
final class TrainingTable {
    /** Places further down are taken as one: few look there. */
    private static final int LAST_PLACE = 30;

    private final List<JudgedImpression> rows = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    TrainingTable(List<JudgedAnswer> answers) {
        for (JudgedAnswer answer : answers) {
            Map<Integer, List<JudgedImpression>> tiers =
                    answer.impressions().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.impression().tier(),
                                            TreeMap::new,
                                            Collectors.toList()));
            tiers.values().forEach(this::add);
        }
    }

    private void add(List<JudgedImpression> tier) {
        rows.addAll(tier);
        groups.add(tier.size());
    }

    int size() {
        return rows.size();
    }

    int width() {
        return rows.getFirst().impression().values().size();
    }

    /** Row after row. */
    double[] values() {
        return rows.stream()
                .map(JudgedImpression::impression)
                .map(Impression::values)
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    float[] grades() {
        float[] grades = new float[rows.size()];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = rows.get(i).grade();
        }
        return grades;
    }

    /** 0-based places at which the rows were shown. */
    int[] places() {
        return rows.stream()
                .mapToInt(row -> Math.min(row.impression().rank(), LAST_PLACE) - 1)
                .toArray();
    }

    int[] groups() {
        return groups.stream().mapToInt(Integer::intValue).toArray();
    }
}
