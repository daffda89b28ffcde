package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Courses that one person can take one after another, with what they bring and cost.
 *
 * @param courses in the order in which they begin
 * @param unlocked vacancies by their place
 * @param yuan own money
 * @param days from the first day of the search to the last day of the last course, both counted
 * @param hours class hours
 */
record Plan(List<DatedCourse> courses, BitSet unlocked, double yuan, long days, int hours) {
    Plan {
        courses = List.copyOf(courses);
    }

    static Plan none() {
        return new Plan(List.of(), new BitSet(), 0, 0, 0);
    }

    int vacancies() {
        return unlocked.cardinality();
    }

    List<Course> taken() {
        return courses.stream().map(DatedCourse::course).toList();
    }

    Plan and(DatedCourse course, Unlocks unlocks, LocalDate from) {
        List<DatedCourse> all = new ArrayList<>(courses);
        all.add(course);
        BitSet lifted = unlocks.after(all.stream().map(DatedCourse::course).toList());
        long until = ChronoUnit.DAYS.between(from, course.last()) + 1;
        return new Plan(
                all, lifted, yuan + course.yuan(), Math.max(days, until), hours + course.hours());
    }

    /** Whether the other is no better in any way. */
    boolean covers(Plan other) {
        return covers(other.vacancies(), other.yuan, other.days);
    }

    boolean covers(int vacancies, double atYuan, long atDays) {
        return vacancies() >= vacancies && yuan <= atYuan && days <= atDays;
    }
}
