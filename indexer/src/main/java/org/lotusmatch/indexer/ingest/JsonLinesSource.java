package org.lotusmatch.indexer.ingest;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a JSON Lines file. Each stands alone: it may have other keys than the last. */
final class JsonLinesSource implements RecordSource {
    /** Keys remembered; a file with more has data for keys. */
    private static final int MAX_KEYS = 1_000;

    private static final int MAX_UNKNOWN = 200;

    private final IntakeFile file;
    private final LineReader lines;
    private final Map<String, Optional<RawField>> keys = new LinkedHashMap<>();

    JsonLinesSource(IntakeFile file, LineReader lines) {
        this.file = file;
        this.lines = lines;
    }

    @Override
    public Optional<Row> findNext() throws IOException {
        for (TextLine line = lines.next(); line != null; line = lines.next()) {
            if (!CellText.of(line.text()).text().isEmpty()) {
                Row row = read(line);
                if (row != null) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** Null for an object without any value. */
    private @Nullable Row read(TextLine line) {
        if (line.cut()) {
            return file.refuse(line.number(), "", line.text(), "cell-too-long");
        }
        try {
            return read(line.number(), FlatObject.parse(line.text()));
        } catch (JacksonException e) {
            return file.refuse(line.number(), "", JsonFault.of(e, line.text()), "bad-json");
        }
    }

    private @Nullable Row read(long line, FlatObject object) {
        if (object.nestedKey().isPresent()) {
            return file.refuse(line, object.nestedKey().get(), "", "not-flat");
        }
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        Map<RawField, String> columns = new EnumMap<>(RawField.class);
        boolean blank = true;
        for (Map.Entry<String, String> entry : object.values().entrySet()) {
            CellText cell = CellText.of(entry.getValue());
            Optional<String> fault = cell.findFault();
            if (fault.isPresent()) {
                return file.refuse(line, entry.getKey(), cell.text(), fault.get());
            }
            blank &= cell.text().isEmpty();
            take(entry.getKey(), cell, values, columns);
        }
        return blank ? null : new Row.Read(new RawRecord(line, values, columns));
    }

    private void take(
            String key,
            CellText cell,
            Map<RawField, String> values,
            Map<RawField, String> columns) {
        Optional<RawField> field = findField(key);
        if (field.isEmpty() || cell.isBlank()) {
            return;
        }
        if (columns.putIfAbsent(field.get(), key) == null || Header.mayRepeat(field.get())) {
            values.merge(field.get(), cell.text(), (first, next) -> first + "\n" + next);
        }
    }

    private Optional<RawField> findField(String key) {
        return keys.size() < MAX_KEYS
                ? keys.computeIfAbsent(key, file.headers()::findField)
                : keys.getOrDefault(key, Optional.empty());
    }

    @Override
    public double progress() {
        return lines.progress();
    }

    @Override
    public List<String> unknownColumns() {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .limit(MAX_UNKNOWN)
                .toList();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
