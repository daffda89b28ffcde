package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens CSV, XLSX and JSON Lines files of any corpus. Thread-safe. */
public final class RecordFiles {
    private final Map<Corpus, HeaderNames> headers =
            Arrays.stream(Corpus.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), HeaderNames::read));

    /**
     * Checks the ending, which is all that can be told before the file is there.
     *
     * @throws UnreadableFileException {@code unknown-format} with the name and the endings allowed
     */
    public static void requireKnownFormat(String fileName) {
        FileFormat.ofName(fileName);
    }

    /**
     * Checks format, encoding and header, and stands before the first row. Reads a text file once
     * through to find its encoding.
     *
     * @param file content on disk; must not change before the source is closed
     * @param fileName name as uploaded: its ending chooses the format, rejects carry it
     * @throws UnreadableFileException if the file is none that can be read
     * @throws IOException if the disk fails
     */
    public RecordSource open(Path file, String fileName, Corpus corpus) throws IOException {
        FileFormat format = FileFormat.ofName(fileName);
        if (Files.size(file) == 0) {
            throw new UnreadableFileException("empty-file");
        }
        format.requireContent(file);
        IntakeFile intake = new IntakeFile(file, fileName, headersOf(corpus));
        return switch (format) {
            case DELIMITED -> new DelimitedFile(intake).open();
            case WORKBOOK -> new WorkbookIntake(intake).open();
            case JSON_LINES -> new JsonLinesFile(intake).open();
        };
    }

    private HeaderNames headersOf(Corpus corpus) {
        HeaderNames names = headers.get(corpus);
        if (names == null) {
            throw new IllegalStateException("no headers for " + corpus);
        }
        return names;
    }
}
