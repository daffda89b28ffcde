package org.lotusmatch.domain.place;

import java.util.List;

/**
 * A development zone, quarter or landmark that people write instead of a division.
 *
 * @param name usual name
 * @param aliases other names
 * @param division the division it lies in
 * @param center its centre
 */
public record Area(String name, List<String> aliases, DivisionCode division, GeoPoint center) {
    public Area {
        aliases = List.copyOf(aliases);
    }
}
