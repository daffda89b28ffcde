package org.lotusmatch.domain.place;

/**
 * A point on the earth, WGS-84.
 *
 * @param latitude degrees in [-90, 90]
 * @param longitude degrees in [-180, 180]
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "point is ("
                            + latitude
                            + ", "
                            + longitude
                            + "), must be latitude in [-90, 90] and longitude in [-180, 180]");
        }
    }

    /** Great-circle distance in km (haversine, mean earth radius 6,371.0088 km). */
    public double distanceKm(GeoPoint other) {
        double dLat = Math.toRadians(other.latitude - latitude) / 2;
        double dLon = Math.toRadians(other.longitude - longitude) / 2;
        double h =
                Math.pow(Math.sin(dLat), 2)
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * Math.pow(Math.sin(dLon), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
