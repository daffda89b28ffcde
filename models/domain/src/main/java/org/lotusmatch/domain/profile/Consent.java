package org.lotusmatch.domain.profile;

/**
 * What the person agreed to (PIPL: purpose by purpose).
 *
 * @param foundByEmployers employers may find the profile
 * @param recommended the service may compute recommendations from it
 */
public record Consent(boolean foundByEmployers, boolean recommended) {
    public static final Consent NONE = new Consent(false, false);
}
