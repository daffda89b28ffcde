package org.lotusmatch.domain.course;

/**
 * @param value stable id, {@code c-…}, not blank
 */
public record CourseId(String value) implements Comparable<CourseId> {
    public CourseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a course id must not be blank");
        }
    }

    @Override
    public int compareTo(CourseId other) {
        return value.compareTo(other.value);
    }
}
