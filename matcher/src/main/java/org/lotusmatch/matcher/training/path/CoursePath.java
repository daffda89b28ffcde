package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.time.LocalDate;
import java.util.List;

/**
 * Courses one after another, and what they open.
 *
 * @param steps in the order in which they begin
 * @param unlocked vacancies that they lift over the line, best fit first
 * @param yuan own money for all of them, after subsidies
 * @param days from the first day of the search until the last course is over, both counted
 * @param hours class hours; courses that say none count 0
 * @param payDifference median pay of the unlocked ones less that of the vacancies open to the
 *     person today, yuan a month; null where one of both is unknown
 */
public record CoursePath(
        List<Step> steps,
        List<Unlocked> unlocked,
        double yuan,
        long days,
        int hours,
        @Nullable Double payDifference) {
    public CoursePath {
        steps = List.copyOf(steps);
        unlocked = List.copyOf(unlocked);
    }

    /**
     * @param first day
     * @param last day
     * @param yuan own money
     * @param toAsk conditions that only the person can confirm, in the course's words
     */
    public record Step(
            Course course, LocalDate first, LocalDate last, double yuan, List<String> toAsk) {
        public Step {
            toAsk = List.copyOf(toAsk);
        }
    }

    /**
     * @param fit the scorer's, [0, 100]; of an unlocked vacancy the one after the courses
     */
    public record Unlocked(Vacancy vacancy, double fit) {}

    /** Vacancies unlocked per day. */
    public double perDay() {
        return (double) unlocked.size() / days;
    }

    /** Vacancies unlocked per yuan; null if the path is free. */
    public @Nullable Double perYuan() {
        return yuan == 0 ? null : unlocked.size() / yuan;
    }
}
