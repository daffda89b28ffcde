package org.lotusmatch.indexer.ingest;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats that are read, by the endings of file names. */
enum FileFormat {
    DELIMITED(".csv .tsv .txt"),
    WORKBOOK(".xlsx"),
    JSON_LINES(".jsonl .ndjson");

    /** Kinds of content that no text file begins like. */
    private static final Set<FileMagic> NO_TEXT =
            Set.of(
                    FileMagic.OLE2,
                    FileMagic.OOXML,
                    FileMagic.PDF,
                    FileMagic.HTML,
                    FileMagic.RTF,
                    FileMagic.JPEG,
                    FileMagic.GIF,
                    FileMagic.PNG,
                    FileMagic.TIFF);

    private final String endings;

    FileFormat(String endings) {
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    /**
     * The format that a file's name promises.
     *
     * @throws UnreadableFileException {@code unknown-format} with the name and the endings allowed
     */
    static FileFormat ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values())
                .filter(format -> format.endings().stream().anyMatch(name::endsWith))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnreadableFileException(
                                        "unknown-format", fileName, allEndings()));
    }

    /**
     * Checks that the content is what the name promises.
     *
     * @throws UnreadableFileException {@code format-mismatch} with the ending and what the content
     *     is instead; {@code encrypted-xlsx}
     */
    void requireContent(Path file) throws IOException {
        FileMagic content = FileMagic.valueOf(file.toFile());
        if (this != WORKBOOK) {
            if (NO_TEXT.contains(content)) {
                throw mismatch(content);
            }
        } else if (content != FileMagic.OOXML) {
            if (content == FileMagic.OLE2 && OleFile.holdsEncryptedWorkbook(file)) {
                throw new UnreadableFileException("encrypted-xlsx");
            }
            throw mismatch(content);
        }
    }

    private UnreadableFileException mismatch(FileMagic content) {
        String found =
                switch (content) {
                    case OLE2 -> "xls";
                    case OOXML -> "xlsx";
                    default -> content.name().toLowerCase(Locale.ROOT);
                };
        return new UnreadableFileException("format-mismatch", endings().getFirst(), found);
    }

    private static String allEndings() {
        return Arrays.stream(values())
                .map(format -> format.endings)
                .collect(Collectors.joining(" "));
    }
}
