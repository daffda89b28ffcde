package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.taxonomy.Words;

/** Reads latitude and longitude, which must lie in China; swapped columns are put right. */
final class ReadCoordinates {
    private static final double SOUTH = 3;
    private static final double NORTH = 54;
    private static final double WEST = 73;
    private static final double EAST = 136;

    private ReadCoordinates() {}

    /**
     * The point of a row.
     *
     * @return null if none are given; or they are not numbers, which is flagged; or they are
     *     outside China, which is refused as {@code bad-coordinates}
     */
    static @Nullable GeoPoint read(Row row) {
        if (!row.has(RawField.LATITUDE) && !row.has(RawField.LONGITUDE)) {
            return null;
        }
        Double latitude = number(row.text(RawField.LATITUDE));
        Double longitude = number(row.text(RawField.LONGITUDE));
        if (latitude == null || longitude == null) {
            row.remarks().flag("coordinates-not-understood", RawField.LATITUDE, quote(row));
            return null;
        }
        if (isInChina(latitude, longitude)) {
            return new GeoPoint(latitude, longitude);
        }
        if (isInChina(longitude, latitude)) {
            row.remarks().flag("coordinates-swapped-repaired", RawField.LATITUDE, quote(row));
            return new GeoPoint(longitude, latitude);
        }
        row.refuse("bad-coordinates", RawField.LATITUDE, quote(row));
        return null;
    }

    private static boolean isInChina(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }

    private static @Nullable Double number(String words) {
        String folded = Words.fold(words).replaceAll("[°ne]$", "");
        return folded.matches("-?\\d{1,3}(\\.\\d{1,15})?") ? Double.valueOf(folded) : null;
    }

    private static String quote(Row row) {
        return row.text(RawField.LATITUDE) + ", " + row.text(RawField.LONGITUDE);
    }
}
