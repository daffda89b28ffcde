package org.lotusmatch.domain.review;

import org.jspecify.annotations.Nullable;

/**
 * Asks for cases. A case is answered if one of its findings meets everything.
 *
 * @param scope undecided or decided
 * @param rule id of a rule; null = any
 * @param source name of a feed; null = any
 * @param employer part of an employer's name; null = any
 * @param offset 0-based place of the first case
 * @param limit most cases to answer, 1 to {@value #MOST}
 */
public record ReviewQuery(
        ReviewScope scope,
        @Nullable String rule,
        @Nullable String source,
        @Nullable String employer,
        int offset,
        int limit) {
    public static final int MOST = 100;

    public ReviewQuery {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "offset is " + offset + " and limit " + limit + ", must be >= 0 and 1 to 100");
        }
    }
}
