package org.lotusmatch.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The records of a CSV file. FastCSV splits a record into cells; which lines make a record is found
 * here, because a quote that never closes must not swallow the lines after it: such a record is a
 * fault at its first line, and the next line is read as if nothing had been.
 */
final class CsvTable implements Table {
    /** Longest record held, in UTF-16 units. */
    static final int MAX_RECORD = 16 * 1024 * 1024;

    /** Records read in vain before the file is given up: each may cost a long look ahead. */
    private static final int MAX_RESTARTS = 100;

    private final LineReader lines;
    private final char delimiter;
    private final Deque<TextLine> putBack = new ArrayDeque<>();
    private int restarts;

    CsvTable(LineReader lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        TextLine first = take();
        if (first == null) {
            return null;
        }
        return first.cut()
                ? new TableRow.Fault(first.number(), first.text(), "cell-too-long")
                : readRecord(first);
    }

    private @Nullable TextLine take() throws IOException {
        return putBack.isEmpty() ? lines.next() : putBack.removeFirst();
    }

    private TableRow readRecord(TextLine first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<TextLine> taken = new ArrayList<>();
        QuoteScan quotes = new QuoteScan(delimiter);
        quotes.read(first.text());
        while (quotes.isOpen()) {
            TextLine more = take();
            if (more == null) {
                return unclosed(first, taken);
            }
            taken.add(more);
            text.append('\n').append(more.text());
            quotes.read(more.text());
            if (more.cut()
                    || text.length() > MAX_RECORD
                    || quotes.longest() > CellText.MAX_LENGTH) {
                return unclosed(first, taken);
            }
        }
        return quotes.isBroken() ? unclosed(first, taken) : split(first.number(), text.toString());
    }

    private TableRow unclosed(TextLine first, List<TextLine> taken) {
        if (!taken.isEmpty() && ++restarts > MAX_RESTARTS) {
            throw new UnreadableFileException("broken-after-row", first.number());
        }
        taken.reversed().forEach(putBack::addFirst);
        return new TableRow.Fault(first.number(), first.text(), "quote-not-closed");
    }

    private TableRow split(long line, String text) {
        if (text.isBlank()) {
            return new TableRow.Cells(line, List.of());
        }
        try {
            return new TableRow.Cells(
                    line,
                    CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .ofSingleCsvRecord(text)
                            .getFields());
        } catch (CsvParseException e) {
            // quotes are known to be sound: what is left is FastCSV's limit of 16,384 cells
            return new TableRow.Fault(line, text, "cell-count");
        }
    }

    @Override
    public double progress() {
        return lines.progress();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
