package org.lotusmatch.domain.place;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code its code
 * @param name full Chinese name, e.g. 雨湖区
 * @param center null where no coordinates are known
 */
public record Division(DivisionCode code, String name, @Nullable GeoPoint center) {}
