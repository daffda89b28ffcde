package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.intake.Reject;
import org.lotusmatch.domain.record.Corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file read to its end. */
record Reading(List<Row> rows, List<String> unknownColumns, double progress) {
    private static final RecordFiles FILES = new RecordFiles();

    static Reading of(Path file, Corpus corpus) {
        try (RecordSource source = FILES.open(file, String.valueOf(file.getFileName()), corpus)) {
            List<Row> rows = new ArrayList<>();
            for (Optional<Row> row = source.findNext(); row.isPresent(); row = source.findNext()) {
                rows.add(row.get());
            }
            return new Reading(rows, source.unknownColumns(), source.progress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading ofVacancies(Path file) {
        return of(file, Corpus.VACANCIES);
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) {
        return write(folder, name, text.getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RawRecord> records() {
        return rows.stream()
                .filter(Row.Read.class::isInstance)
                .map(row -> ((Row.Read) row).raw())
                .toList();
    }

    List<Reject> rejects() {
        return rows.stream()
                .filter(Row.Refused.class::isInstance)
                .map(row -> ((Row.Refused) row).reject())
                .toList();
    }

    List<String> texts(RawField field) {
        return records().stream().map(raw -> raw.text(field)).toList();
    }

    List<String> titles() {
        return texts(RawField.TITLE);
    }
}
