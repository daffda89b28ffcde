package org.lotusmatch.domain.place;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions of GB/T 2260 and the areas of the city, read from {@code lotus/places}. Immutable.
 */
public final class Gazetteer {
    private final Map<DivisionCode, Division> divisions;
    private final List<Area> areas;

    private Gazetteer(Map<DivisionCode, Division> divisions, List<Area> areas) {
        this.divisions = divisions;
        this.areas = areas;
    }

    /**
     * @throws org.lotusmatch.domain.taxonomy.TaxonomyException if a file breaks its rules
     */
    public static Gazetteer load() {
        Map<DivisionCode, Division> divisions = new LinkedHashMap<>();
        for (TsvFile.Row row :
                TsvFile.read(
                        "lotus/places/divisions.tsv", "code", "name", "latitude", "longitude")) {
            DivisionCode code = new DivisionCode(row.cell(0));
            divisions.put(code, new Division(code, row.cell(1), point(row, 2)));
        }
        List<Area> areas =
                TsvFile.read(
                                "lotus/places/areas.tsv",
                                "name",
                                "aliases",
                                "code",
                                "latitude",
                                "longitude")
                        .stream()
                        .map(row -> area(row, divisions))
                        .toList();
        return new Gazetteer(divisions, areas);
    }

    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(divisions.get(code));
    }

    /** In the order of the codes. */
    public Collection<Division> all() {
        return divisions.values();
    }

    public List<Area> areas() {
        return areas;
    }

    /**
     * Full Chinese name with the wider ones in front: 湖南省湘潭市雨湖区; the code itself if it is unknown.
     */
    public String fullName(DivisionCode code) {
        StringBuilder name = new StringBuilder();
        for (DivisionCode part : code.selfAndWider()) {
            find(part).ifPresent(division -> name.insert(0, division.name()));
        }
        return name.isEmpty() ? code.value() : name.toString();
    }

    /** Centre of the division; null if it is unknown. */
    public @Nullable GeoPoint centerOf(DivisionCode code) {
        return find(code).map(Division::center).orElse(null);
    }

    private static Area area(TsvFile.Row row, Map<DivisionCode, Division> divisions) {
        DivisionCode code = new DivisionCode(row.cell(2));
        GeoPoint center = point(row, 3);
        if (!divisions.containsKey(code) || center == null) {
            throw row.problem("an area needs a known division and coordinates");
        }
        return new Area(row.cell(0), row.list(1), code, center);
    }

    private static @Nullable GeoPoint point(TsvFile.Row row, int cell) {
        return row.cell(cell).isEmpty()
                ? null
                : new GeoPoint(
                        Double.parseDouble(row.cell(cell)), Double.parseDouble(row.cell(cell + 1)));
    }
}
