package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Completes a district whose front was cut off: 上海 + 东新区 is 浦东新区. */
final class RepairDistrict {
    private static final int SHORTEST = 3;
    private static final Pattern DISTRICT = Pattern.compile(".*[区县市旗]");

    private final Map<DivisionCode, List<Division>> byCity;

    RepairDistrict(Gazetteer gazetteer) {
        this.byCity =
                gazetteer.all().stream()
                        .collect(Collectors.groupingBy(division -> division.code().city()));
    }

    /** The only district of the city that ends so, with a flag; empty if there is none. */
    Optional<Place> repair(PlaceCell cell, DivisionCode city, Remarks remarks) {
        String words = cell.words();
        if (words.length() < SHORTEST || !DISTRICT.matcher(words).matches()) {
            return Optional.empty();
        }
        List<DivisionCode> ending =
                byCity.getOrDefault(city.city(), List.of()).stream()
                        .filter(division -> division.name().endsWith(words))
                        .map(Division::code)
                        .filter(code -> city.contains(code) && !city.equals(code))
                        .toList();
        if (ending.size() != 1) {
            return Optional.empty();
        }
        remarks.flag("place-repaired", cell.column(), words);
        return Optional.of(new Place(ending.getFirst(), null, Place.Form.FULL));
    }
}
