package org.lotusmatch.domain.occupation;

import org.jspecify.annotations.Nullable;

/**
 * A job title in somebody's own words, and the occupation it was understood as.
 *
 * @param words as written, not blank
 * @param occupation null where the title was not understood
 */
public record JobTitle(String words, @Nullable OccupationLink occupation) {
    public JobTitle {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a job title must not be blank");
        }
    }
}
