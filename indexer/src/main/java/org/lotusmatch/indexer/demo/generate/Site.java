package org.lotusmatch.indexer.demo.generate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.GeoPoint;

import java.util.Locale;

/**
 * Where a firm, a school or a person is.
 *
 * @param spot the neighbourhood, in words
 * @param street road and number
 * @param point null if the record does not say
 */
record Site(Region region, String spot, String street, @Nullable GeoPoint point) {
    String address() {
        return spot + street;
    }

    /** Degrees with four digits (about 10 m), empty if unknown. */
    String latitude() {
        return point == null ? "" : degrees(point.latitude());
    }

    /** Degrees with four digits (about 10 m), empty if unknown. */
    String longitude() {
        return point == null ? "" : degrees(point.longitude());
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
