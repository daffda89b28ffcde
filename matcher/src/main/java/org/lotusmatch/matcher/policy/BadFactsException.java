package org.lotusmatch.matcher.policy;

import java.util.List;

/** Values that were sent and cannot be believed. Its message has ids only: values are personal. */
public final class BadFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<BadFact> bad;

    BadFactsException(List<BadFact> bad) {
        super(bad.stream().map(BadFact::reason).toList().toString());
        this.bad = List.copyOf(bad);
    }

    /** At least one. */
    public List<BadFact> bad() {
        return bad;
    }
}
