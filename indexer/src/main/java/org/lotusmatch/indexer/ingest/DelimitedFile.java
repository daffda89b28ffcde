package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.IOException;
import java.util.Comparator;

/** A text file with cells between commas, semicolons or tabs. */
final class DelimitedFile {
    /** In doubt the first: a file of one column has no delimiters, and tabs are least in texts. */
    private static final char[] DELIMITERS = {'\t', ',', ';'};

    private final IntakeFile file;

    DelimitedFile(IntakeFile file) {
        this.file = file;
    }

    /**
     * @throws UnreadableFileException {@code not-text}, {@code encoding-unknown}, {@code
     *     empty-file} if all lines are blank, {@code header-unknown}
     */
    RecordSource open() throws IOException {
        TextFile text = new EncodingProbe(file.path()).probe();
        Attempt best = attempt(text, DELIMITERS[0]);
        for (int i = 1; i < DELIMITERS.length; i++) {
            Attempt other = attempt(text, DELIMITERS[i]);
            best = Attempt.BETTER.compare(other, best) > 0 ? other : best;
        }
        Header header = best.header(file.headers());
        Table table = table(text, best.delimiter);
        return new TableSource(file, table, header, () -> {});
    }

    private Attempt attempt(TextFile text, char delimiter) throws IOException {
        try (Table table = table(text, delimiter)) {
            return new Attempt(delimiter, Preview.of(table, file.headers()));
        }
    }

    private static Table table(TextFile text, char delimiter) throws IOException {
        return new CsvTable(text.lines(CsvTable.MAX_RECORD), delimiter);
    }

    /** How the file begins if this is its delimiter. */
    private record Attempt(char delimiter, Preview preview) {
        static final Comparator<Attempt> BETTER =
                Comparator.<Attempt>comparingInt(attempt -> attempt.preview.known())
                        .thenComparingInt(attempt -> attempt.preview.width());

        Header header(HeaderNames known) {
            if (preview.isBlank()) {
                throw new UnreadableFileException("empty-file");
            }
            return preview.findHeader()
                    .filter(found -> known.suffice(found.columns().keySet()))
                    .orElseThrow(() -> known.unknown(preview.seemingHeader()));
        }
    }
}
