package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.vacancy.Validity;

import java.time.LocalDate;

/** Reads from when until when a vacancy may be answered. */
final class ReadValidity {
    private final ParseDate dates;

    ReadValidity(ParseDate dates) {
        this.dates = dates;
    }

    /** Refuses as {@code ends-before-start}; a draft then keeps its first day only. */
    Validity read(Row row) {
        LocalDate posted = row.read(RawField.POSTED_ON, dates::past, "date-not-understood");
        LocalDate through =
                row.read(
                        RawField.VALID_THROUGH,
                        words -> dates.ahead(words, posted),
                        "date-not-understood");
        if (posted != null && through != null && through.isBefore(posted)) {
            row.refuse(
                    "ends-before-start", RawField.VALID_THROUGH, row.text(RawField.VALID_THROUGH));
            return new Validity(posted, null);
        }
        return new Validity(posted, through);
    }
}
