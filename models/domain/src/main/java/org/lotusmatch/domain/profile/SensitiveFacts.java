package org.lotusmatch.domain.profile;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts that must never reach the ranker: an architecture test keeps this type out of the ranking
 * packages.
 *
 * @param gender null = not said
 * @param birthYear calendar year, null = not said
 * @param priorityGroups for eligibility only
 */
public record SensitiveFacts(
        @Nullable Gender gender, @Nullable Integer birthYear, Set<PriorityGroup> priorityGroups) {
    public static final SensitiveFacts NONE = new SensitiveFacts(null, null, Set.of());

    public SensitiveFacts {
        priorityGroups = Collections.unmodifiableSet(new TreeSet<>(priorityGroups));
    }
}
