package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The shortages of a day.
 *
 * @param people who were counted
 * @param lines shortest of people first, then by occupation and district
 */
public record ShortageTable(LocalDate day, PeopleCount people, List<ShortageLine> lines) {
    private static final Comparator<ShortageLine> SHORTEST =
            Comparator.<ShortageLine>comparingInt(line -> -line.shortage().index())
                    .thenComparingInt(line -> -line.signals().headcount())
                    .thenComparing(line -> line.cell().occupation())
                    .thenComparing(line -> line.cell().district());

    public ShortageTable {
        lines = lines.stream().sorted(SHORTEST).toList();
    }

    /**
     * @param field id of an economic field; null = all
     * @param district null = all; a city's are those in it
     */
    public List<ShortageLine> lines(@Nullable String field, @Nullable DivisionCode district) {
        return lines.stream()
                .filter(line -> field == null || line.fields().contains(field))
                .filter(line -> district == null || district.contains(line.cell().district()))
                .toList();
    }

    /** Places of the lines, in the order of their codes. */
    public List<DivisionCode> districts() {
        return lines.stream().map(line -> line.cell().district()).distinct().sorted().toList();
    }
}
