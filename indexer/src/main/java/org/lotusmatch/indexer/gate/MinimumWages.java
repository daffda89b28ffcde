package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Least monthly pay by place and day, from {@code lotus/normalize/minimum-wage.tsv}, where each
 * line names its source.
 */
final class MinimumWages {
    private static final String FILE = "lotus/normalize/minimum-wage.tsv";

    private final List<Wage> wages;

    private MinimumWages(List<Wage> wages) {
        this.wages = wages;
    }

    private record Wage(DivisionCode division, LocalDate from, double yuanPerMonth) {}

    static MinimumWages load() {
        return new MinimumWages(
                TsvFile.read(FILE, "division", "from", "yuan_per_month", "source").stream()
                        .map(MinimumWages::wage)
                        .toList());
    }

    /** Of the narrowest place that has one, the latest in force on {@code day}. */
    Optional<Double> findYuanPerMonth(DivisionCode place, LocalDate day) {
        return wages.stream()
                .filter(wage -> wage.division().contains(place) && !wage.from().isAfter(day))
                .max(
                        Comparator.<Wage>comparingInt(wage -> wage.division().selfAndWider().size())
                                .thenComparing(Wage::from))
                .map(Wage::yuanPerMonth);
    }

    private static Wage wage(TsvFile.Row row) {
        return new Wage(
                new DivisionCode(row.cell(0)),
                LocalDate.parse(row.cell(1)),
                Double.parseDouble(row.cell(2)));
    }
}
