package org.lotusmatch.indexer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one row of a sheet. */
final class SheetRow {
    /** Columns that Excel has. */
    private static final int MAX_COLUMNS = 16_384;

    private final long number;
    private final List<String> cells = new ArrayList<>();
    private long length;

    /**
     * @param number 1-based
     */
    SheetRow(long number) {
        this.number = number;
    }

    /**
     * Reads on to the end of the row.
     *
     * @param xml stands at its start
     */
    TableRow read(XmlPart xml, CellValues values) throws IOException {
        while (xml.nextElementIn("row")) {
            if (xml.isAt("c")) {
                int column = column(xml.attribute("r", ""));
                put(column, SheetCell.read(xml, values));
            }
        }
        return length > CsvTable.MAX_RECORD
                ? new TableRow.Fault(number, cells.getFirst(), "cell-too-long")
                : new TableRow.Cells(number, cells);
    }

    private void put(int column, String text) {
        length += text.length();
        if (column >= MAX_COLUMNS || length > CsvTable.MAX_RECORD) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** 0-based column of a reference such as AB12; the next one if there is no reference. */
    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            column = Math.min(MAX_COLUMNS + 1, column * 26 + letter);
        }
        return column <= 0 ? cells.size() : column - 1;
    }
}
