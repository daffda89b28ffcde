package org.lotusmatch.indexer.duplicate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a vacancy's work is, as far as it tells one site of an employer from another.
 *
 * @param division narrowest division understood
 * @param words folded words of the place without the names of divisions, possibly empty
 * @param point null unless given with the record
 * @param names sites named in title and description
 */
record CopySite(
        @Nullable DivisionCode division,
        String words,
        @Nullable GeoPoint point,
        Set<String> names) {
    /** Coordinates of one gate or another, and of different maps, lie within this. */
    private static final double SAME_SITE_KM = 1;

    CopySite {
        // in one order always: facts are compared as they are stored
        names = Collections.unmodifiableSet(new TreeSet<>(names));
    }

    /** Both say where, and it is not the same. What one leaves open contradicts nothing. */
    boolean contradicts(CopySite other) {
        return differ(division, other.division)
                || differ(words, other.words)
                || differ(point, other.point)
                || SiteNames.contradict(names, other.names);
    }

    /** Says as much as the other, and the same. */
    boolean isSame(CopySite other) {
        return Objects.equals(division, other.division)
                && words.equals(other.words)
                && !contradicts(other);
    }

    private static boolean differ(@Nullable DivisionCode one, @Nullable DivisionCode other) {
        return one != null && other != null && !one.contains(other) && !other.contains(one);
    }

    private static boolean differ(String one, String other) {
        return !one.contains(other) && !other.contains(one);
    }

    private static boolean differ(@Nullable GeoPoint one, @Nullable GeoPoint other) {
        return one != null && other != null && one.distanceKm(other) > SAME_SITE_KM;
    }
}
