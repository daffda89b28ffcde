package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.CourseMode;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a person can give for training.
 *
 * @param from first day; days are counted from here
 * @param until last day on which a course may end; null = any
 * @param budgetYuan own money for all courses together, at least 0; null = any
 * @param mostHours class hours of all courses together, at least 1; null = any
 * @param modes accepted ways of teaching, empty = any; a course that says none passes
 */
public record PathTerms(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Double budgetYuan,
        @Nullable Integer mostHours,
        Set<CourseMode> modes) {
    public PathTerms {
        modes = Set.copyOf(modes);
        if (budgetYuan != null && !(budgetYuan >= 0)) {
            throw new IllegalArgumentException("budget is " + budgetYuan + ", must be at least 0");
        }
    }

    /** Anything that begins on this day or later. */
    public static PathTerms from(LocalDate day) {
        return new PathTerms(day, null, null, null, Set.of());
    }
}
