package org.lotusmatch.domain.place;

import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * @param words as written, possibly empty
 * @param division the narrowest division that the words name; null if none was understood
 * @param point coordinates; null if unknown
 * @param exactPoint true if the point was given with the record, false if it is the division's
 *     centre
 */
public record WorkLocation(
        String words,
        @Nullable DivisionCode division,
        @Nullable GeoPoint point,
        boolean exactPoint) {
    public static final WorkLocation UNKNOWN = new WorkLocation("", null, null, false);

    public boolean isKnown() {
        return division != null || point != null;
    }
}
