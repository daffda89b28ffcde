package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.place.Area;
import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.TsvFile;
import org.lotusmatch.domain.taxonomy.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects every name under which a place may be written. */
final class PlaceNames {
    private static final String FILES = "lotus/normalize/";

    /** 湘潭高新区 is 高新区 to those who have said 湘潭. */
    private static final List<String> ZONE_KINDS =
            List.of("高新区", "经开区", "高新技术产业开发区", "经济技术开发区", "经济开发区", "工业园区", "示范区", "综保区");

    private final Gazetteer gazetteer;
    private final Map<String, List<Place>> names = new HashMap<>();

    private PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Folded name to the places it may mean. */
    static Map<String, List<Place>> of(Gazetteer gazetteer) {
        PlaceNames names = new PlaceNames(gazetteer);
        gazetteer.all().forEach(names::add);
        gazetteer.areas().forEach(names::add);
        names.addAll("zones.tsv", Place.Form.WITHIN_CITY, "city", "name", "division");
        names.addAll("roads.tsv", Place.Form.ROAD, "city", "name", "division");
        names.addAll(
                "former-divisions.tsv",
                Place.Form.WITHIN_CITY,
                "city",
                "name",
                "division",
                "until");
        return Map.copyOf(names.names);
    }

    private void add(Division division) {
        put(division.name(), new Place(division.code(), null, Place.Form.FULL));
        ShortName.of(division.name())
                .ifPresent(name -> put(name, new Place(division.code(), null, Place.Form.SHORT)));
    }

    private void add(Area area) {
        Stream.concat(Stream.of(area.name()), area.aliases().stream())
                .forEach(
                        name -> {
                            put(name, new Place(area.division(), area.center(), Place.Form.FULL));
                            addKindOfZone(area, name);
                        });
    }

    private void addKindOfZone(Area area, String name) {
        String city =
                gazetteer
                        .find(area.division().city())
                        .flatMap(division -> ShortName.of(division.name()))
                        .orElse("");
        for (String kind : ZONE_KINDS) {
            if (!city.isEmpty() && name.equals(city + kind)) {
                put(kind, new Place(area.division(), area.center(), Place.Form.WITHIN_CITY));
            }
        }
    }

    private void addAll(String file, Place.Form form, String... header) {
        TsvFile.read(FILES + file, header).forEach(row -> add(row, form));
    }

    private void add(TsvFile.Row row, Place.Form form) {
        DivisionCode division = new DivisionCode(row.cell(2));
        if (gazetteer.find(division).isEmpty()
                || !new DivisionCode(row.cell(0)).contains(division)) {
            throw row.problem("the division must be known and lie in the city");
        }
        put(row.cell(1), new Place(division, null, form));
    }

    private void put(String name, Place place) {
        names.computeIfAbsent(Words.fold(name), absent -> new ArrayList<>()).add(place);
    }
}
