package org.lotusmatch.domain.occupation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A job title in somebody's own words, and the occupation it was understood as.
 *
 * @param words as written, not blank
 * @param occupation null where the title was not understood
 * @param alternatives what else the title may mean, surest first, each occupation once; where the
 *     title was not understood, what it may mean at all
 */
public record JobTitle(
        String words, @Nullable OccupationLink occupation, List<OccupationLink> alternatives) {
    public JobTitle {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a job title must not be blank");
        }
        // records stored by earlier versions have none
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** A title without alternatives. */
    public JobTitle(String words, @Nullable OccupationLink occupation) {
        this(words, occupation, List.of());
    }
}
