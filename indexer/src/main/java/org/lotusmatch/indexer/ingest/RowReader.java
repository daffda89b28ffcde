package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a raw record of a table's row, or refuses it. */
final class RowReader {
    private final IntakeFile file;
    private final Header header;

    RowReader(IntakeFile file, Header header) {
        this.file = file;
        this.header = header;
    }

    Row read(TableRow row) {
        return switch (row) {
            case TableRow.Fault(long line, String value, String reason) ->
                    file.refuse(line, "", value, reason);
            case TableRow.Cells cells -> findRefusal(cells).orElseGet(() -> take(cells));
        };
    }

    private Optional<Row> findRefusal(TableRow.Cells row) {
        List<String> cells = row.cells();
        if (header.isRepeatedBy(cells)) {
            return Optional.of(file.refuse(row.line(), "", header.name(0), "repeated-header"));
        }
        int width = width(cells);
        if (width > header.names().size()) {
            String value = width + " of " + header.names().size();
            return Optional.of(file.refuse(row.line(), "", value, "cell-count"));
        }
        return findFault(row);
    }

    private Optional<Row> findFault(TableRow.Cells row) {
        for (int i = 0; i < row.cells().size(); i++) {
            CellText cell = CellText.of(row.cells().get(i));
            Optional<String> fault = cell.findFault();
            if (fault.isPresent()) {
                return Optional.of(
                        file.refuse(row.line(), header.name(i), cell.text(), fault.get()));
            }
        }
        return Optional.empty();
    }

    private Row take(TableRow.Cells row) {
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        for (int i = 0; i < row.cells().size(); i++) {
            RawField field = header.fields().get(i);
            CellText cell = CellText.of(row.cells().get(i));
            if (field != null && !cell.isBlank()) {
                values.merge(field, cell.text(), (first, next) -> first + "\n" + next);
            }
        }
        return new Row.Read(new RawRecord(row.line(), values, header.columns()));
    }

    /** Cells up to the last that is not blank, or up to the header's width. */
    private int width(List<String> cells) {
        int width = cells.size();
        while (width > header.names().size()
                && CellText.of(cells.get(width - 1)).text().isEmpty()) {
            width--;
        }
        return width;
    }
}
