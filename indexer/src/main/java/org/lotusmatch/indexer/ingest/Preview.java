package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of a table that are not blank, each taken for a header. Exports put titles and
 * remarks above the header, so it is looked for.
 */
record Preview(List<Header> rows) {
    private static final int MAX_ROWS = 10;

    Preview {
        rows = List.copyOf(rows);
    }

    static Preview of(Table table, HeaderNames known) throws IOException {
        List<Header> rows = new ArrayList<>();
        for (int read = 0; read < MAX_ROWS; ) {
            TableRow row = table.next();
            if (row == null) {
                break;
            }
            if (row instanceof TableRow.Cells cells) {
                if (cells.isBlank()) {
                    continue;
                }
                rows.add(Header.of(cells, known));
            }
            read++;
        }
        return new Preview(rows);
    }

    /** The first row with two known columns, else the first that is one known column alone. */
    Optional<Header> findHeader() {
        return rows.stream()
                .filter(Header::isConvincing)
                .max(Comparator.comparing(row -> row.fields().size() > 1));
    }

    /** Columns known in the header. */
    int known() {
        return findHeader().map(header -> header.fields().size()).orElse(0);
    }

    /** Cells in the header, or, if there is none, most cells in a row. */
    int width() {
        return findHeader()
                .map(Header::width)
                .orElse(rows.stream().mapToInt(Header::width).max().orElse(0));
    }

    boolean isBlank() {
        return rows.isEmpty();
    }

    /** What seems to be the header though it is not known: the first of the widest rows. */
    List<String> seemingHeader() {
        return findHeader()
                .or(() -> rows.stream().max(Comparator.comparingInt(Header::width)))
                .map(Header::names)
                .orElse(List.of());
    }
}
