package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.place.GeoPoint;

/**
 * A point on the unit sphere: distances without a sine or cosine.
 *
 * @param x towards 0° N 0° E
 * @param y towards 0° N 90° E
 * @param z towards the north pole
 */
public record SpherePoint(double x, double y, double z) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    static SpherePoint of(GeoPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        double ring = Math.cos(latitude);
        return new SpherePoint(
                ring * Math.cos(longitude), ring * Math.sin(longitude), Math.sin(latitude));
    }

    /** Great-circle distance in km, from the chord; precise to a metre for any two points. */
    public double distanceKm(SpherePoint other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
    }
}
