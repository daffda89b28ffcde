package org.lotusmatch.domain.course;

/** How a course is taught. */
public enum CourseMode {
    ON_SITE,
    ONLINE,
    BLENDED
}
