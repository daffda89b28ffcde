package org.lotusmatch.indexer.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table below its header. */
final class TableSource implements RecordSource {
    private final Table table;
    private final Header header;
    private final Closeable owner;
    private final RowReader reader;

    /**
     * @param table stands before its first row
     * @param header found in an earlier reading of the same table
     * @param owner what to close beside the table
     */
    TableSource(IntakeFile file, Table table, Header header, Closeable owner) {
        this.table = table;
        this.header = header;
        this.owner = owner;
        this.reader = new RowReader(file, header);
    }

    @Override
    public Optional<Row> findNext() throws IOException {
        TableRow row = table.next();
        while (row != null && isNoRow(row)) {
            row = table.next();
        }
        return Optional.ofNullable(row).map(reader::read);
    }

    private boolean isNoRow(TableRow row) {
        return row.line() <= header.line()
                || (row instanceof TableRow.Cells cells && cells.isBlank());
    }

    @Override
    public double progress() {
        return table.progress();
    }

    @Override
    public List<String> unknownColumns() {
        return header.unknown();
    }

    @Override
    public void close() throws IOException {
        try (owner) {
            table.close();
        }
    }
}
