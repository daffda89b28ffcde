package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for courses that ask for each other, in the end for themselves, by their titles. */
final class CourseCircles {
    private final Map<CourseId, List<Course>> asks = new HashMap<>();
    private final Set<CourseId> done = new HashSet<>();

    /**
     * @param conditions of each course
     */
    CourseCircles(Map<Course, List<Condition>> conditions) {
        conditions.forEach(
                (course, asked) -> asks.put(course.id(), asked(asked, conditions.keySet())));
    }

    /** Only a condition that knows no other way than one course makes a circle. */
    private static List<Course> asked(List<Condition> conditions, Set<Course> courses) {
        return conditions.stream()
                .filter(condition -> condition.ways().size() == 1)
                .map(condition -> condition.ways().getFirst())
                .filter(Prerequisite.AfterCourse.class::isInstance)
                .map(way -> ((Prerequisite.AfterCourse) way).title())
                .map(title -> called(title, courses))
                .filter(called -> called.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Course> called(String title, Set<Course> courses) {
        return courses.stream().filter(one -> Learner.isCalled(one, title)).toList();
    }

    /** A circle through the course, beginning with it; empty if there is none. */
    Optional<List<Course>> find(Course course) {
        done.clear();
        return walk(course, course, new ArrayList<>());
    }

    private Optional<List<Course>> walk(Course start, Course at, List<Course> way) {
        way.add(at);
        for (Course next : asks.getOrDefault(at.id(), List.of())) {
            if (next.id().equals(start.id())) {
                return Optional.of(List.copyOf(way));
            }
            if (done.add(next.id())) {
                Optional<List<Course>> circle = walk(start, next, way);
                if (circle.isPresent()) {
                    return circle;
                }
            }
        }
        way.removeLast();
        return Optional.empty();
    }
}
