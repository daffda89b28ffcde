package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A class that can be filled.
 *
 * @param course id of the course
 * @param seats places, at least 0
 * @param yuanPerPerson public money for each person, at least 0
 * @param startsOn first day; null if it can be taken at any time
 * @param endsOn last day; null if it can be taken at any time
 * @param after classes that have to be finished before, by their places in the problem
 */
public record CourseClass(
        String course,
        int seats,
        double yuanPerPerson,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Integer> after) {
    public CourseClass {
        after = List.copyOf(after);
        if (seats < 0) {
            throw new CohortProblemException("seats-negative", course, String.valueOf(seats));
        }
        if (!(yuanPerPerson >= 0)) {
            throw new CohortProblemException(
                    "cost-negative", course, String.valueOf(yuanPerPerson));
        }
    }

    /** Whether both are held on one day; never where dates are not said. */
    public boolean overlaps(CourseClass other) {
        LocalDate start = startsOn;
        LocalDate end = endsOn;
        LocalDate otherStart = other.startsOn;
        LocalDate otherEnd = other.endsOn;
        return start != null
                && end != null
                && otherStart != null
                && otherEnd != null
                && !end.isBefore(otherStart)
                && !otherEnd.isBefore(start);
    }

    /** Whether this one ends before the other begins; so if dates are not said. */
    public boolean isBefore(CourseClass other) {
        LocalDate end = endsOn;
        LocalDate otherStart = other.startsOn;
        return end == null || otherStart == null || end.isBefore(otherStart);
    }

    /** Whether it is held on a day; never where dates are not said. */
    public boolean isHeldOn(LocalDate day) {
        LocalDate start = startsOn;
        LocalDate end = endsOn;
        return start != null && end != null && !start.isAfter(day) && !end.isBefore(day);
    }
}
