package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * An open XLSX workbook: its list of sheets, its cell formats, its shared texts in a temporary
 * file. Everything is streamed with limits, so that no file can exhaust the memory.
 *
 * <p>Read with StAX rather than by excel-streaming-reader: that keeps shared texts in memory unless
 * the H2 database is there to hold them, and keeps whatever else a sheet lists, such as columns,
 * without any limit.
 */
final class Workbook implements Closeable {
    private final WorkbookPackage parts;
    private final WorkbookIndex index;
    private final CellFormats formats;
    private final SharedTexts texts;

    private Workbook(
            WorkbookPackage parts, WorkbookIndex index, CellFormats formats, SharedTexts texts) {
        this.parts = parts;
        this.index = index;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * @throws UnreadableFileException {@code broken-xlsx} with the broken part, {@code zip-bomb}
     */
    static Workbook open(Path path) throws IOException {
        WorkbookPackage parts = WorkbookPackage.open(path);
        try {
            return open(parts);
        } catch (BrokenPartException e) {
            try (parts) {
                throw new UnreadableFileException("broken-xlsx", e.part());
            }
        } catch (IOException | RuntimeException e) {
            try (parts) {
                throw e;
            }
        }
    }

    private static Workbook open(WorkbookPackage parts) throws IOException {
        String name =
                parts.relations("")
                        .findType("officeDocument")
                        .orElseThrow(() -> new BrokenPartException("xl/workbook.xml"));
        Relations relations = parts.relations(name);
        WorkbookIndex index = WorkbookIndex.read(parts, name, relations);
        CellFormats formats = CellFormats.read(parts, relations.findType("styles"));
        SharedTexts texts = SharedTexts.read(parts, relations.findType("sharedStrings"));
        return new Workbook(parts, index, formats, texts);
    }

    /** In the workbook's order, hidden ones last. */
    List<SheetEntry> sheets() {
        return index.sheets().stream().sorted(Comparator.comparing(SheetEntry::hidden)).toList();
    }

    /** Opens a sheet; tables must be closed before the workbook. */
    Table table(SheetEntry sheet) throws IOException {
        try {
            CellValues values = new CellValues(texts, formats, index.date1904());
            return new SheetTable(parts.part(sheet.part()), values);
        } catch (BrokenPartException e) {
            throw new UnreadableFileException("broken-xlsx", e.part());
        }
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            texts.close();
        }
    }
}
