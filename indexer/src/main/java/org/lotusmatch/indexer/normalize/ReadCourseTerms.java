package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.intake.RawField;

import java.time.LocalDate;

/** Reads when a course runs, how long, for how many and for what price. */
final class ReadCourseTerms {
    private final ParseDate dates;

    ReadCourseTerms(ParseDate dates) {
        this.dates = dates;
    }

    /** Refuses as {@code ends-before-start}. */
    CourseTerms read(Row row) {
        LocalDate start =
                row.read(
                        RawField.STARTS_ON,
                        words -> dates.ahead(words, null),
                        "date-not-understood");
        return new CourseTerms(
                start,
                end(row, start),
                row.read(RawField.HOURS, ParseNumber.HOURS::whole, "number-not-understood"),
                row.read(RawField.SEATS, ParseNumber.SEATS::whole, "number-not-understood"),
                row.read(RawField.FEE, ParseNumber::yuan, "number-not-understood"),
                row.read(RawField.SUBSIDY, ParseNumber::yuan, "number-not-understood"));
    }

    private @Nullable LocalDate end(Row row, @Nullable LocalDate start) {
        LocalDate end =
                row.read(
                        RawField.ENDS_ON,
                        words -> dates.ahead(words, start),
                        "date-not-understood");
        if (start != null && end != null && end.isBefore(start)) {
            row.refuse("ends-before-start", RawField.ENDS_ON, row.text(RawField.ENDS_ON));
            return null;
        }
        return end;
    }
}
