package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.place.Division;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.place.WorkLocation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds where a row's work, home or class is, from city, district, address and coordinates. */
final class LocateWorkplace {
    private final Gazetteer gazetteer;
    private final ReadPlace readPlace;
    private final NarrowPlace narrowPlace;

    LocateWorkplace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.readPlace = new ReadPlace(gazetteer);
        this.narrowPlace = new NarrowPlace(gazetteer, readPlace);
    }

    /** The place of some words alone; empty if no name was understood. */
    Optional<DivisionCode> find(String words) {
        return readPlace.read(words, null).map(Place::division);
    }

    boolean isPlaceName(String words) {
        return readPlace.isName(words);
    }

    /** Refuses coordinates outside China, see {@link ReadCoordinates}. */
    WorkLocation locate(Row row) {
        String words = words(row);
        Place place = narrowPlace.narrow(row).orElse(null);
        DivisionCode division = place == null ? null : place.division();
        GeoPoint exact = ReadCoordinates.read(row);
        if (exact != null) {
            return new WorkLocation(words, division, exact, true);
        }
        if (place == null && NarrowPlace.NOT_FIXED.matcher(words).find()) {
            row.remarks().flag("no-place", RawField.PLACE, words);
        }
        return new WorkLocation(words, division, place == null ? null : centerOf(place), false);
    }

    /** The area's or division's centre, or that of the county or city around it. */
    private @Nullable GeoPoint centerOf(Place place) {
        if (place.center() != null) {
            return place.center();
        }
        return place.division().selfAndWider().stream()
                .map(gazetteer::find)
                .flatMap(Optional::stream)
                .filter(division -> division.center() != null)
                .map(Division::center)
                .findFirst()
                .orElse(null);
    }

    /** The cells' words, without those that another cell repeats. */
    private static String words(Row row) {
        Set<String> parts = new LinkedHashSet<>();
        for (RawField column : PlaceCell.COLUMNS) {
            String text = row.text(column);
            parts.removeIf(text::contains);
            if (!text.isEmpty() && parts.stream().noneMatch(part -> part.contains(text))) {
                parts.add(text);
            }
        }
        return String.join(" ", parts);
    }
}
