package org.lotusmatch.domain.insight;

import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Shortages by month; a month that is kept stays as it is. Thread-safe. */
public interface ShortageHistory {
    /**
     * Keeps a month, all or nothing.
     *
     * @param lines all of that month
     * @return false if the month was kept before
     */
    boolean keep(YearMonth month, List<KeptShortage> lines);

    /** The latest month before another that is kept. */
    Optional<YearMonth> findLatestBefore(YearMonth month);

    List<KeptShortage> listMonth(YearMonth month);

    /** One occupation in one district, oldest month first. */
    List<KeptShortage> list(OccupationId occupation, DivisionCode district);

    boolean isKept(YearMonth month);
}
