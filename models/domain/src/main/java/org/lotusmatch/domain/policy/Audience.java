package org.lotusmatch.domain.policy;

import java.util.Locale;

/** Whom a policy is for, or who is paid. */
public enum Audience {
    PERSON,
    EMPLOYER;

    /** As in rule files, addresses and message keys: {@code person}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
