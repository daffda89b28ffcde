package org.lotusmatch.matcher.training.path;

/** A vacancy that was asked for takes no answers any more: nothing leads to it. */
public final class ClosedVacancyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    ClosedVacancyException(String id) {
        super(id + " is closed");
        this.id = id;
    }

    public String id() {
        return id;
    }
}
