package org.lotusmatch.domain.policy;

/**
 * A fact's value and who said so.
 *
 * @param value what is known
 * @param origin where it was said
 */
public record KnownFact(FactValue value, Origin origin) {
    /** Where a fact was said. */
    public enum Origin {
        REQUEST,
        PROFILE
    }
}
