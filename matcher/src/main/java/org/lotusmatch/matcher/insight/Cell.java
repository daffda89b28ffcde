package org.lotusmatch.matcher.insight;

import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;

/**
 * One occupation in one place.
 *
 * @param district county, district, or city where vacancies say no more
 */
public record Cell(OccupationId occupation, DivisionCode district) {}
