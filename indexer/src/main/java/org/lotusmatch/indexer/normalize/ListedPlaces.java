package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.place.DivisionCode;

import java.util.List;
import java.util.Optional;

/** The division around several places that are named side by side. */
final class ListedPlaces {
    private ListedPlaces() {}

    /** 雨湖区 and 岳塘区 make 湘潭市; a place that cannot be told apart changes nothing. */
    static Place around(Place first, List<Place> next) {
        DivisionCode outer = first.division();
        for (Place place : next) {
            Optional<DivisionCode> common = common(outer, place.division());
            if (common.isPresent() && isNear(common.get())) {
                return new Place(common.get(), null, Place.Form.FULL);
            }
        }
        return next.stream()
                .map(place -> common(outer, place.division()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(code -> new Place(code, null, Place.Form.FULL))
                .orElse(first);
    }

    private static boolean isNear(DivisionCode code) {
        return code.level() != DivisionCode.Level.PROVINCE;
    }

    private static Optional<DivisionCode> common(DivisionCode one, DivisionCode other) {
        return one.selfAndWider().stream().filter(code -> code.contains(other)).findFirst();
    }
}
