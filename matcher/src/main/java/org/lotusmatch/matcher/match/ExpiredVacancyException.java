package org.lotusmatch.matcher.match;

import java.time.LocalDate;

/** Nobody is recommended for a vacancy that can no longer be answered. */
public final class ExpiredVacancyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate through;

    public ExpiredVacancyException(String id, LocalDate through) {
        super(id + " could be answered until " + through);
        this.through = through;
    }

    /** The last day. */
    public LocalDate through() {
        return through;
    }
}
