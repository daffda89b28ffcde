package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.matcher.training.cohort.LeftOut.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the courses that a request means. Thread-safe. */
final class OfferedCourses {
    /** Of a course that names no number. */
    private static final int SEATS_UNSAID = 30;

    private final Catalog catalog;

    OfferedCourses(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param offer what can be planned
     * @param leftOut what cannot, if it was named or begins in the period
     */
    record Read(Offer offer, List<LeftOut> leftOut) {}

    /**
     * @throws CohortProblemException if an id is unknown or prerequisites form a circle
     */
    Read read(CohortRequest request) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Course> usable = new ArrayList<>();
        for (Course course : courses(request)) {
            Reason reason = obstacle(course, request);
            if (reason == null) {
                usable.add(course);
            } else if (reason != Reason.OUTSIDE_PERIOD || !request.courses().isEmpty()) {
                leftOut.add(new LeftOut(course.id().value(), course.title(), reason));
            }
        }
        List<CourseClass> classes = classes(usable, request, leftOut);
        Prerequisites.requireNoCircle(classes);
        return new Read(new Offer(usable, classes, rooms(usable, request)), leftOut);
    }

    private List<Course> courses(CohortRequest request) {
        Stream<String> ids =
                request.courses().isEmpty()
                        ? catalog.changesAfter(Corpus.COURSES, 0).ids().stream().sorted()
                        : request.courses().stream();
        request.prerequisites().keySet().forEach(this::required);
        request.prerequisites().values().stream().flatMap(List::stream).forEach(this::required);
        return request.courses().isEmpty()
                ? catalog.listCourses(ids.map(CourseId::new).toList())
                : ids.map(this::required).toList();
    }

    private Course required(String id) {
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> catalog.findCourse(new CourseId(text)))
                .orElseThrow(() -> new CohortProblemException("unknown-course", id));
    }

    private static @Nullable Reason obstacle(Course course, CohortRequest request) {
        LocalDate start = course.terms().startsOn();
        if (start != null && (start.isBefore(request.from()) || start.isAfter(request.until()))) {
            return Reason.OUTSIDE_PERIOD;
        }
        return yuan(course.terms()) == null ? Reason.COST_UNKNOWN : null;
    }

    /** Public money; who names no subsidy is paid for in full. */
    private static @Nullable Double yuan(CourseTerms terms) {
        return terms.subsidyYuan() == null ? terms.feeYuan() : terms.subsidyYuan();
    }

    /** A course whose prerequisite is not offered cannot be taken: it gets no seats. */
    private static List<CourseClass> classes(
            List<Course> courses, CohortRequest request, List<LeftOut> leftOut) {
        Map<String, Integer> places =
                IntStream.range(0, courses.size())
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        i -> courses.get(i).id().value(), Function.identity()));
        List<CourseClass> classes = new ArrayList<>();
        for (Course course : courses) {
            List<String> needs =
                    request.prerequisites().getOrDefault(course.id().value(), List.of());
            boolean offered = places.keySet().containsAll(needs);
            if (!offered) {
                leftOut.add(new LeftOut(course.id().value(), course.title(), Reason.DATES_CLASH));
            }
            List<Integer> after = offered ? needs.stream().map(places::get).toList() : List.of();
            classes.add(courseClass(course, offered, after));
        }
        return classes;
    }

    private static CourseClass courseClass(Course course, boolean offered, List<Integer> after) {
        CourseTerms terms = course.terms();
        return new CourseClass(
                course.id().value(),
                offered ? Objects.requireNonNullElse(terms.seats(), SEATS_UNSAID) : 0,
                Objects.requireNonNullElse(yuan(terms), 0.0),
                terms.startsOn(),
                terms.endsOn(),
                after);
    }

    private static List<Rooms> rooms(List<Course> courses, CohortRequest request) {
        return request.rooms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        entry ->
                                new Rooms(
                                        entry.getKey(),
                                        entry.getValue(),
                                        IntStream.range(0, courses.size())
                                                .filter(
                                                        i ->
                                                                courses.get(i)
                                                                        .provider()
                                                                        .equals(entry.getKey()))
                                                .boxed()
                                                .toList()))
                .toList();
    }
}
