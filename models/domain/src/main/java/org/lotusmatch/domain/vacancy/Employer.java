package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;

/**
 * Who looks for people.
 *
 * @param name registered or trade name, not blank
 * @param size as written, e.g. {@code 100-499人}
 * @param industry as written
 */
public record Employer(String name, @Nullable String size, @Nullable String industry) {
    /** Stands where an advertisement names nobody. */
    public static final String NOT_SAID = "未注明";

    public Employer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an employer's name must not be blank");
        }
    }

    /** Whether the advertisement says who looks for people. */
    public boolean isNamed() {
        return !name.equals(NOT_SAID);
    }
}
