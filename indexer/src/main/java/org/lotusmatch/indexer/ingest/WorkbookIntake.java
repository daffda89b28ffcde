package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.UnreadableFileException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An XLSX file: its first sheet with a known header is read, hidden sheets last. */
final class WorkbookIntake {
    private final IntakeFile file;

    WorkbookIntake(IntakeFile file) {
        this.file = file;
    }

    /**
     * @throws UnreadableFileException {@code broken-xlsx} with the broken part, {@code zip-bomb},
     *     {@code empty-file} if all sheets are blank, {@code header-unknown}
     */
    RecordSource open() throws IOException {
        Workbook workbook = Workbook.open(file.path());
        try {
            return open(workbook);
        } catch (IOException | RuntimeException e) {
            try (workbook) {
                throw e;
            }
        }
    }

    private RecordSource open(Workbook workbook) throws IOException {
        List<Preview> previews = new ArrayList<>();
        for (SheetEntry sheet : workbook.sheets()) {
            Preview preview = preview(workbook, sheet);
            Optional<Header> header = preview.findHeader().filter(this::isSufficient);
            if (header.isPresent()) {
                return new TableSource(file, workbook.table(sheet), header.get(), workbook);
            }
            previews.add(preview);
        }
        throw noHeader(previews);
    }

    private Preview preview(Workbook workbook, SheetEntry sheet) throws IOException {
        try (Table table = workbook.table(sheet)) {
            return Preview.of(table, file.headers());
        }
    }

    private boolean isSufficient(Header header) {
        return file.headers().suffice(header.columns().keySet());
    }

    private UnreadableFileException noHeader(List<Preview> previews) {
        return previews.stream()
                .filter(preview -> !preview.isBlank())
                .findFirst()
                .map(preview -> file.headers().unknown(preview.seemingHeader()))
                .orElseGet(() -> new UnreadableFileException("empty-file"));
    }
}
