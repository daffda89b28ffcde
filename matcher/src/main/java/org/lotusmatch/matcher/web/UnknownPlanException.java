package org.lotusmatch.matcher.web;

/** No training plan has this id, or it is not finished where that is needed. */
final class UnknownPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final boolean unfinished;

    UnknownPlanException(String id, boolean unfinished) {
        super("no plan " + id);
        this.id = id;
        this.unfinished = unfinished;
    }

    String id() {
        return id;
    }

    boolean isUnfinished() {
        return unfinished;
    }
}
