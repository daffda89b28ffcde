package org.lotusmatch.indexer.ingest;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.IOException;

/** The rows of a sheet. Rows that are not in the file are not there; cells that are not, blank. */
final class SheetTable implements Table {
    private final XmlPart xml;
    private final CellValues values;
    private long row;

    SheetTable(XmlPart xml, CellValues values) {
        this.xml = xml;
        this.values = values;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            while (xml.nextElement()) {
                if (xml.isAt("row")) {
                    row = Math.max(row + 1, xml.number("r", 0));
                    return new SheetRow(row).read(xml, values);
                }
            }
            return null;
        } catch (BrokenPartException e) {
            throw row == 0
                    ? new UnreadableFileException("broken-xlsx", e.part())
                    : new UnreadableFileException("broken-after-row", row);
        }
    }

    @Override
    public double progress() {
        return xml.progress();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
