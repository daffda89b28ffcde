package org.lotusmatch.domain.policy;

import java.util.Collection;

/**
 * Kleene's strong three-valued logic. Learning what was unknown never turns a definite value around
 * (monotone in the order of information).
 *
 * <p>Source: S. C. Kleene, Introduction to Metamathematics, 1952, §64.
 */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /** The least of them; YES where there are none. */
    public static Truth all(Collection<Truth> values) {
        return values.stream().min(Truth::compareTo).orElse(YES);
    }

    /** The greatest of them; NO where there are none. */
    public static Truth any(Collection<Truth> values) {
        return values.stream().max(Truth::compareTo).orElse(NO);
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
