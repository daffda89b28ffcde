package org.lotusmatch.indexer.demo.generate;

import java.util.Arrays;
import java.util.List;

/** One row while it is made; cells that are never set stay empty. */
final class Cells {
    private final Header header;
    private final String[] values;

    Cells(Header header) {
        this.header = header;
        this.values = new String[header.columns().size()];
        Arrays.fill(values, "");
    }

    /**
     * @throws IllegalArgumentException if the file has no such column
     */
    Cells set(String column, String value) {
        values[header.position(column)] = value;
        return this;
    }

    Cells set(String column, long value) {
        return set(column, Long.toString(value));
    }

    String get(String column) {
        return values[header.position(column)];
    }

    List<String> row() {
        return List.of(values);
    }
}
