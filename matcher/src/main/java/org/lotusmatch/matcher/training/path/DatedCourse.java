package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.course.CourseTerms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A course with everything known that a path needs.
 *
 * @param first day
 * @param last day; worked out of the hours where the course does not say
 * @param yuan what the person pays
 * @param hours class hours, 0 if not said
 * @param conditions all must hold
 */
record DatedCourse(
        Course course,
        LocalDate first,
        LocalDate last,
        double yuan,
        int hours,
        List<Condition> conditions) {
    /** In the order in which they begin. */
    static final Comparator<DatedCourse> EARLIEST =
            Comparator.comparing(DatedCourse::first)
                    .thenComparing(DatedCourse::last)
                    .thenComparing(one -> one.course().id());

    private static final double HOURS_A_DAY = 6;

    DatedCourse {
        conditions = List.copyOf(conditions);
    }

    /** Empty where the day or the price is not known. */
    static Optional<DatedCourse> find(Course course, LocalDate from, List<Condition> conditions) {
        CourseTerms terms = course.terms();
        LocalDate first = begins(course, from);
        LocalDate last = first == null ? null : ends(terms, first);
        Double yuan = terms.ownCostYuan();
        return first == null || last == null || yuan == null
                ? Optional.empty()
                : Optional.of(
                        new DatedCourse(
                                course,
                                first,
                                last,
                                yuan,
                                terms.hours() == null ? 0 : terms.hours(),
                                conditions));
    }

    /** An online course without a date begins when one likes. */
    static @Nullable LocalDate begins(Course course, LocalDate from) {
        LocalDate said = course.terms().startsOn();
        return said == null && course.mode() == CourseMode.ONLINE ? from : said;
    }

    static @Nullable LocalDate ends(CourseTerms terms, LocalDate first) {
        Integer hours = terms.hours();
        if (terms.endsOn() != null || hours == null) {
            return terms.endsOn();
        }
        return first.plusDays((long) Math.ceil(hours / HOURS_A_DAY) - 1);
    }

    /** Whether nobody can attend both. */
    boolean clashes(DatedCourse other) {
        boolean online =
                course.mode() == CourseMode.ONLINE || other.course.mode() == CourseMode.ONLINE;
        return !online && !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it is over before the other begins. */
    boolean endsBefore(DatedCourse other) {
        return last.isBefore(other.first);
    }
}
