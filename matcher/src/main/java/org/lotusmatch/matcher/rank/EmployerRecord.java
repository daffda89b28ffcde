package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.employer.EmployerStanding;

/**
 * What is known of an employer besides the advertisement.
 *
 * @param standing on public lists; null if none names the employer
 * @param answered applications of late that led to an interview or a hire
 * @param applications of late that are old enough to have been answered
 */
public record EmployerRecord(@Nullable EmployerStanding standing, int answered, int applications) {
    public static final EmployerRecord UNKNOWN = new EmployerRecord(null, 0, 0);
}
