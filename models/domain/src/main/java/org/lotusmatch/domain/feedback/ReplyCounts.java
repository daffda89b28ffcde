package org.lotusmatch.domain.feedback;

import org.lotusmatch.domain.vacancy.VacancyId;

import java.time.Instant;
import java.util.Map;

/** Counts which applications were answered. Thread-safe. */
@FunctionalInterface
public interface ReplyCounts {
    /**
     * @param from first moment of applying that counts
     * @param until moment of applying from which on none counts, since it may still be answered
     * @return nothing for a vacancy without an application
     */
    Map<VacancyId, ReplyCount> countReplies(Instant from, Instant until);
}
