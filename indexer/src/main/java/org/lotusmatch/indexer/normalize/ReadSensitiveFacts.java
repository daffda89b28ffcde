package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.profile.PriorityGroup;
import org.lotusmatch.domain.profile.SensitiveFacts;

import java.util.Set;

/** Reads the facts that never reach the ranker. */
final class ReadSensitiveFacts {
    private final ParseCalendarYear calendarYears;

    ReadSensitiveFacts(ParseCalendarYear calendarYears) {
        this.calendarYears = calendarYears;
    }

    SensitiveFacts read(Row row) {
        Set<PriorityGroup> groups =
                row.read(
                        RawField.PRIORITY_GROUPS,
                        Vocabulary.PRIORITY_GROUP::parseSet,
                        "group-not-understood");
        return new SensitiveFacts(
                row.read(RawField.GENDER, Vocabulary.GENDER, "gender-not-understood"),
                row.read(
                        RawField.BIRTH_YEAR,
                        words -> calendarYears.parse(words, 0),
                        "year-not-understood"),
                groups == null ? Set.of() : groups);
    }
}
