package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.place.DivisionCode;

/**
 * A division with those it lies in, as numbers.
 *
 * @param code the division
 * @param self key of the division
 * @param county key of its county, itself if it is wider
 * @param city key of its city, itself if it is wider
 * @param province key of its province
 */
public record PlaceRow(DivisionCode code, long self, long county, long city, long province) {
    static PlaceRow of(DivisionCode code) {
        return new PlaceRow(
                code,
                Long.parseLong(code.value()),
                Long.parseLong(code.county().value()),
                Long.parseLong(code.city().value()),
                Long.parseLong(code.province().value()));
    }

    /** Whether {@code other} is this division or lies in it. */
    public boolean contains(PlaceRow other) {
        return isIn(self, other);
    }

    /** Whether {@code other} lies in this division's city. */
    public boolean sharesCity(PlaceRow other) {
        return isIn(city, other);
    }

    public boolean sharesProvince(PlaceRow other) {
        return isIn(province, other);
    }

    private static boolean isIn(long division, PlaceRow place) {
        return division == place.self
                || division == place.county
                || division == place.city
                || division == place.province;
    }
}
