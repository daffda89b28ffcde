package org.lotusmatch.indexer.ingest;

import tools.jackson.core.JacksonException;

/** Where a line stops being JSON. */
final class JsonFault {
    private static final int AROUND = 30;

    private JsonFault() {}

    /** 1-based column and the text around it: {@code 17: …"人数": 6元, "薪资…}. */
    static String of(JacksonException problem, String line) {
        int column = Math.max(1, problem.getLocation().getColumnNr());
        int from = Math.clamp(column - AROUND, 0, line.length());
        int to = Math.clamp(column + AROUND, from, line.length());
        return column + ": " + line.substring(from, to);
    }
}
