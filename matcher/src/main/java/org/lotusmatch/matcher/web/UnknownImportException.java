package org.lotusmatch.matcher.web;

/** No import has this id. */
final class UnknownImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownImportException(String id) {
        super("no import " + id);
        this.id = id;
    }

    String id() {
        return id;
    }
}
