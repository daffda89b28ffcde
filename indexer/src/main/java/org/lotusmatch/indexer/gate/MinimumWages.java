package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.taxonomy.TaxonomyException;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Least pay by place and day, 最低工资规定. A line names its source; a dash says that the place has a
 * wage of its own which the table does not know. Immutable.
 */
public final class MinimumWages {
    private static final String FILE = "lotus/gate/minimum-wage.tsv";
    private static final String[] HEADER = {
        "division", "from", "yuan_per_month", "yuan_per_hour", "source"
    };
    private static final String UNKNOWN = "-";
    private static final int MONTH_COLUMN = 2;
    private static final int HOUR_COLUMN = 3;

    private final Map<DivisionCode, List<Line>> lines;

    private MinimumWages(List<TsvFile.Row> rows) {
        this.lines =
                rows.stream()
                        .map(MinimumWages::line)
                        .collect(Collectors.groupingBy(Line::division));
    }

    /**
     * Least pay.
     *
     * @param yuanPerMonth for full-time work, null if unknown
     * @param yuanPerHour for part-time work (非全日制用工), null if unknown
     */
    record Wage(@Nullable Double yuanPerMonth, @Nullable Double yuanPerHour) {}

    private record Line(DivisionCode division, LocalDate from, Wage wage) {}

    /** The table of the project's first city. */
    public static MinimumWages standard() {
        return new MinimumWages(TsvFile.read(FILE, HEADER));
    }

    /**
     * @throws TaxonomyException if there is no such file or a line breaks its rules; it names the
     *     line
     */
    public static MinimumWages read(Path file) {
        return new MinimumWages(TsvFile.read(file, HEADER));
    }

    /** Of the narrowest place that has one, the latest in force on {@code day}. */
    Optional<Wage> find(DivisionCode place, LocalDate day) {
        return place.selfAndWider().stream()
                .map(code -> lines.getOrDefault(code, List.of()))
                .map(known -> known.stream().filter(line -> !line.from().isAfter(day)))
                .flatMap(inForce -> inForce.max(Comparator.comparing(Line::from)).stream())
                .findFirst()
                .map(Line::wage);
    }

    private static Line line(TsvFile.Row row) {
        try {
            return new Line(
                    new DivisionCode(row.cell(0)),
                    LocalDate.parse(row.cell(1)),
                    new Wage(yuan(row, MONTH_COLUMN), yuan(row, HOUR_COLUMN)));
        } catch (DateTimeException e) {
            throw row.problem("from is \"" + row.cell(1) + "\", must be a date such as 2026-01-01");
        } catch (IllegalArgumentException e) {
            throw row.problem(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Double yuan(TsvFile.Row row, int column) {
        if (row.cell(column).equals(UNKNOWN)) {
            return null;
        }
        double yuan = Double.parseDouble(row.cell(column));
        if (!(yuan > 0)) {
            throw row.problem("a wage is " + yuan + ", must be above 0, or - if it is unknown");
        }
        return yuan;
    }
}
