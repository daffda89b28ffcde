package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.matcher.training.cohort.TrainingOption.Shift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a person may be hired: the best chance in each group of posts. A person applies to a few
 * groups, more often where the chance is better, and takes one job at most. Not thread-safe.
 */
final class Prospects {
    /** Nobody applies for everything. */
    private static final int MOST = 5;

    private static final double NOTHING = 1e-6;

    private final Map<Integer, Double> chances;

    Prospects() {
        this(new HashMap<>());
    }

    private Prospects(Map<Integer, Double> chances) {
        this.chances = chances;
    }

    void meet(int group, double chance) {
        if (chance > 0) {
            chances.merge(group, chance, Math::max);
        }
    }

    Prospects copy() {
        return new Prospects(new HashMap<>(chances));
    }

    /**
     * Suitable applications to be expected in each group; they add up to the best chance or less.
     */
    Map<Integer, Double> applications() {
        List<Map.Entry<Integer, Double>> best =
                chances.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .toList();
        double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
        Map<Integer, Double> applications = new TreeMap<>();
        best.forEach(e -> applications.put(e.getKey(), e.getValue() * e.getValue() / sum));
        return applications;
    }

    /** What is otherwise after training. */
    List<Shift> shiftsTo(Prospects trained) {
        Map<Integer, Double> change = new TreeMap<>(trained.applications());
        applications().forEach((group, before) -> change.merge(group, -before, Double::sum));
        List<Shift> shifts = new ArrayList<>();
        change.forEach(
                (group, more) -> {
                    if (Math.abs(more) > NOTHING) {
                        shifts.add(new Shift(group, more));
                    }
                });
        return shifts;
    }
}
