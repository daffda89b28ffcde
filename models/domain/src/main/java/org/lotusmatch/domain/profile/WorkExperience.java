package org.lotusmatch.domain.profile;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;

/**
 * Time spent in an occupation.
 *
 * @param title what the person worked as
 * @param years null = not said
 */
public record WorkExperience(JobTitle title, @Nullable Double years) {
    public WorkExperience {
        if (years != null && !(years >= 0 && years <= 70)) {
            throw new IllegalArgumentException("years are " + years + ", must be in [0, 70]");
        }
    }
}
