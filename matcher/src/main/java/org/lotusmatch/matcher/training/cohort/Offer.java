package org.lotusmatch.matcher.training.cohort;

import org.lotusmatch.domain.course.Course;

import java.util.List;

/**
 * What can be taught: courses, and beside each its class.
 *
 * @param courses records
 * @param classes in the order of the courses
 * @param rooms limits of classes at one time
 */
public record Offer(List<Course> courses, List<CourseClass> classes, List<Rooms> rooms) {
    public Offer {
        courses = List.copyOf(courses);
        classes = List.copyOf(classes);
        rooms = List.copyOf(rooms);
        if (courses.size() != classes.size()) {
            throw new IllegalArgumentException(
                    courses.size() + " courses, " + classes.size() + " classes");
        }
    }
}
