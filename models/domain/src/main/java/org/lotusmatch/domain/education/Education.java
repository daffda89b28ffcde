package org.lotusmatch.domain.education;

import org.jspecify.annotations.Nullable;

/**
 * A person's highest education; every part may be unknown.
 *
 * @param level highest level reached
 * @param school name of the school
 * @param major 专业 as written
 * @param graduationYear calendar year
 */
public record Education(
        @Nullable EducationLevel level,
        @Nullable String school,
        @Nullable String major,
        @Nullable Integer graduationYear) {
    public static final Education UNKNOWN = new Education(null, null, null, null);
}
