package org.lotusmatch.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Collects the measures of an evaluation while its tests run; {@link EvaluationReport} prints them
 * as one table at the end. Thread-safe.
 */
public final class Evaluation {
    private static final double LARGEST_SHARE = 1;
    private static final double LARGE = 100;
    private static final List<Line> LINES = new ArrayList<>();

    private Evaluation() {}

    private record Line(String measure, String where, double value, String wanted) {
        String row() {
            return "| %s | %s | %s | %s |".formatted(measure, where, number(value), wanted);
        }
    }

    /**
     * @param measure what is measured, e.g. {@code gate precision}
     * @param where the data it was measured on, with its size
     * @param value the figure; the test itself asserts it
     * @param floor the least value wanted
     */
    public static void record(String measure, String where, double value, double floor) {
        add(new Line(measure, where, value, "≥ " + number(floor)));
    }

    /** A figure that nothing is demanded of. */
    public static void record(String measure, String where, double value) {
        add(new Line(measure, where, value, ""));
    }

    /** A figure that must not be above {@code ceiling}. */
    public static void recordAtMost(String measure, String where, double value, double ceiling) {
        add(new Line(measure, where, value, "≤ " + number(ceiling)));
    }

    private static synchronized void add(Line line) {
        LINES.add(line);
    }

    /** The table in Markdown, in the order of measure and place; empty if nothing was recorded. */
    static synchronized String table() {
        if (LINES.isEmpty()) {
            return "";
        }
        StringBuilder table =
                new StringBuilder("| measure | where | value | wanted |\n|---|---|---|---|\n");
        LINES.stream()
                .sorted(Comparator.comparing(Line::measure).thenComparing(Line::where))
                .forEach(line -> table.append(line.row()).append('\n'));
        return table.toString();
    }

    /** Four digits behind the point for shares, two for small numbers, none for large ones. */
    static String number(double value) {
        if (Math.abs(value) <= LARGEST_SHARE) {
            return String.format(Locale.ROOT, "%.4f", value);
        }
        String form = Math.abs(value) < LARGE ? "%.2f" : "%,.0f";
        return String.format(Locale.ROOT, form, value);
    }
}
