package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;

/**
 * What a place name may stand for.
 *
 * @param division the division, or the one an area lies in
 * @param center centre of the area; null for a division
 * @param form how the name is written
 */
record Place(DivisionCode division, @Nullable GeoPoint center, Form form) {
    /** How much a name says by itself. */
    enum Form {
        /** 雨湖区, 湘潭经开区. */
        FULL,
        /** 雨湖: an everyday word as well, so it must stand in the right place. */
        SHORT,
        /** 高新区: says something only within a city. */
        WITHIN_CITY,
        /** 解放路: nearly every city has one, so its city must be known. */
        ROAD
    }

    boolean isShort() {
        return form == Form.SHORT;
    }

    boolean isRoad() {
        return form == Form.ROAD;
    }

    boolean isProvinceOrCity() {
        return switch (division.level()) {
            case PROVINCE, CITY -> center == null;
            case COUNTY, TOWNSHIP -> false;
        };
    }
}
