package org.lotusmatch.domain.insight;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;

import java.time.YearMonth;

/**
 * How short of people an occupation was in a district in a month. Counts below three are kept as
 * one.
 *
 * @param headcount people looked for
 * @param people who fit
 * @param yuanPerMonth median pay offered; null where no vacancy said
 * @param index in [0, 100]
 * @param low lower end of the 90 % interval
 * @param high upper end of the 90 % interval
 */
public record KeptShortage(
        YearMonth month,
        OccupationId occupation,
        DivisionCode district,
        int headcount,
        int people,
        @Nullable Double yuanPerMonth,
        int index,
        int low,
        int high) {}
