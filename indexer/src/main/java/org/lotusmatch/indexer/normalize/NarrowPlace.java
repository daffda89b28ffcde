package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a row's place cells from wide to narrow and flags those that say nothing to it. */
final class NarrowPlace {
    static final Pattern NOT_FIXED = Pattern.compile("异地招聘|不限|全国|远程|居家办公|线上|待定");

    private final Gazetteer gazetteer;
    private final ReadPlace readPlace;
    private final RepairDistrict repairDistrict;

    /** Places that have known places within them. */
    private final Set<DivisionCode> divided;

    NarrowPlace(Gazetteer gazetteer, ReadPlace readPlace) {
        this.gazetteer = gazetteer;
        this.readPlace = readPlace;
        this.repairDistrict = new RepairDistrict(gazetteer);
        this.divided =
                gazetteer.all().stream()
                        .flatMap(division -> division.code().selfAndWider().stream().skip(1))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty if no cell was understood. */
    Optional<Place> narrow(Row row) {
        Place place = null;
        for (PlaceCell cell : PlaceCell.of(row)) {
            DivisionCode within = place == null ? null : place.division();
            Place narrower = read(cell, within, row.remarks()).orElse(null);
            if (narrower == null && isLost(cell, within)) {
                row.remarks().flag("place-not-understood", cell.column(), cell.words());
            }
            place = narrower == null ? place : narrower;
        }
        return Optional.ofNullable(place);
    }

    private Optional<Place> read(PlaceCell cell, @Nullable DivisionCode within, Remarks remarks) {
        Optional<Place> place = readPlace.read(cell.words(), within);
        return place.isPresent() || within == null || cell.role() != RawField.DISTRICT
                ? place
                : repairDistrict.repair(cell, within, remarks);
    }

    /** A street within a known district needs no name in the gazetteer; a city or district does. */
    private boolean isLost(PlaceCell cell, @Nullable DivisionCode within) {
        if (NOT_FIXED.matcher(cell.words()).find()) {
            return false;
        }
        return within == null
                || (cell.role() != RawField.PLACE
                        && divided.contains(within)
                        && !gazetteer.fullName(within).contains(cell.words()));
    }
}
