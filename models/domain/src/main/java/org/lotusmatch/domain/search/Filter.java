package org.lotusmatch.domain.search;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.GeoPoint;

import java.util.Set;

/** A condition that every hit must meet. It removes, it never scores. */
public sealed interface Filter {
    /** The keyword field holds at least one of the values; no value = nothing passes. */
    record AnyOf(IndexField field, Set<String> values) implements Filter {
        public AnyOf {
            field.require(IndexField.Kind.KEYWORD);
            values = Set.copyOf(values);
        }
    }

    /**
     * The number lies in [min, max]; null = unbounded. A document without the field does not pass.
     */
    record Range(IndexField field, @Nullable Double min, @Nullable Double max) implements Filter {
        public Range {
            field.require(IndexField.Kind.NUMBER);
            if (min != null && max != null && min > max) {
                throw new IllegalArgumentException(
                        "range of " + field + " is " + min + " to " + max + ", must be min <= max");
            }
        }
    }

    /** The point lies within the distance. A document without a point does not pass. */
    record WithinKm(GeoPoint center, double radiusKm) implements Filter {
        public WithinKm {
            if (!(radiusKm > 0 && radiusKm <= 20_000)) {
                throw new IllegalArgumentException(
                        "radius is " + radiusKm + " km, must be in (0, 20000]");
            }
        }
    }

    /** The condition is not met. */
    record Not(Filter condition) implements Filter {}
}
