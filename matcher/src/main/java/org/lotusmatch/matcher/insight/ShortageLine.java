package org.lotusmatch.matcher.insight;

import java.util.Set;

/**
 * A line of the table.
 *
 * @param name of the occupation, in Chinese
 * @param place full name of the district, in Chinese
 * @param fields ids of the economic fields that it belongs to
 */
public record ShortageLine(
        Cell cell,
        String name,
        String place,
        Set<String> fields,
        Signals signals,
        Shortage shortage) {
    public ShortageLine {
        fields = Set.copyOf(fields);
    }
}
