package org.lotusmatch.matcher.match;

import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The vacancies with the highest fits of those offered; equal fits by id. Not thread-safe. */
final class HighestFits {
    private static final Comparator<Held> WORST_FIRST =
            Comparator.comparingDouble(Held::fit)
                    .thenComparing(held -> held.row().vacancy().id(), Comparator.reverseOrder());

    private final int depth;
    private final double floor;
    private final PriorityQueue<Held> held = new PriorityQueue<>(WORST_FIRST);

    /**
     * @param depth most vacancies to hold, at least 1
     * @param floor least fit of those that are offered
     */
    HighestFits(int depth, double floor) {
        this.depth = depth;
        this.floor = floor;
    }

    private record Held(VacancyRow row, double fit) {}

    /** A lower fit would not be held. */
    double least() {
        Held worst = held.peek();
        return worst == null || held.size() < depth ? floor : worst.fit();
    }

    void offer(VacancyRow row, double fit) {
        if (held.size() < depth) {
            held.add(new Held(row, fit));
        } else if (fit >= least() && WORST_FIRST.compare(new Held(row, fit), held.peek()) > 0) {
            held.poll();
            held.add(new Held(row, fit));
        }
    }

    /** In no order. */
    List<VacancyRow> rows() {
        return held.stream().map(Held::row).toList();
    }
}
