package org.lotusmatch.domain.policy;

import java.util.Locale;

/** What an answer to a question looks like. */
public enum FactKind {
    YES_NO,
    NUMBER,
    CHOICE,
    DATE,
    /** An administrative division. */
    PLACE;

    /** As in the fact file and message keys: {@code yes-no}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
