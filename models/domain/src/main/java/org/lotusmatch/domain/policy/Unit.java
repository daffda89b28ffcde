package org.lotusmatch.domain.policy;

import java.util.Locale;

/** What a number of a rule counts. */
public enum Unit {
    YUAN,
    MONTH,
    YEAR,
    /** Completed years of life. */
    AGE,
    HEAD,
    TIME,
    PERCENT;

    /** As in rule files and message keys: {@code month}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Months, heads and times come whole. */
    public boolean isWhole() {
        return this == MONTH || this == HEAD || this == TIME;
    }
}
