package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;

import java.util.List;

/** Courses that were asked for ask for each other in a circle: none of them can be taken. */
public final class CircularPrerequisitesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Course> circle;

    /**
     * @param circle each asks for the next one, the last for the first
     */
    CircularPrerequisitesException(List<Course> circle) {
        super("courses ask for each other: " + circle.stream().map(Course::id).toList());
        this.circle = List.copyOf(circle);
    }

    public List<Course> circle() {
        return circle;
    }
}
