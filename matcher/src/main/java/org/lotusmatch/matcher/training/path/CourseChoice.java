package org.lotusmatch.matcher.training.path;

import org.lotusmatch.domain.course.Course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The courses that a search goes through.
 *
 * @param useful all that are of use, and those that they ask for first
 * @param searched of these the most useful, in the order in which they begin
 * @param leftOut how many take no part, by the reason
 */
record CourseChoice(
        List<Course> useful, List<DatedCourse> searched, Map<LeftOut, Integer> leftOut) {
    CourseChoice {
        useful = List.copyOf(useful);
        searched = List.copyOf(searched);
        leftOut = new EnumMap<>(leftOut);
    }

    /** Whether some useful courses are not gone through. */
    boolean isCut() {
        return searched.size() < useful.size();
    }
}
