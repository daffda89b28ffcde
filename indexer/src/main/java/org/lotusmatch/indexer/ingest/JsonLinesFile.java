package org.lotusmatch.indexer.ingest;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.UnreadableFileException;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text file with a JSON object in each line. */
final class JsonLinesFile {
    /** Longest line held, in UTF-16 units. */
    static final int MAX_LINE = 1024 * 1024;

    private static final int PREVIEW = 20;

    private final IntakeFile file;

    JsonLinesFile(IntakeFile file) {
        this.file = file;
    }

    /**
     * @throws UnreadableFileException {@code not-text}, {@code encoding-unknown}, {@code
     *     empty-file} if all lines are blank, {@code not-json-lines} for a JSON list or if none of
     *     the first 20 lines is an object, {@code header-unknown} if none of their keys is known
     */
    RecordSource open() throws IOException {
        TextFile text = new EncodingProbe(file.path()).probe();
        try (LineReader lines = text.lines(MAX_LINE)) {
            requireKnownKeys(firstLines(lines));
        }
        return new JsonLinesSource(file, text.lines(MAX_LINE));
    }

    private static List<String> firstLines(LineReader lines) throws IOException {
        List<String> first = new ArrayList<>();
        @Nullable TextLine line = lines.next();
        while (line != null && first.size() < PREVIEW) {
            if (!CellText.of(line.text()).text().isEmpty()) {
                first.add(line.text());
            }
            line = lines.next();
        }
        return first;
    }

    private void requireKnownKeys(List<String> lines) {
        if (lines.isEmpty()) {
            throw new UnreadableFileException("empty-file");
        }
        Set<String> keys = new LinkedHashSet<>();
        lines.forEach(line -> keys.addAll(keysOf(line)));
        boolean list = lines.getFirst().stripLeading().startsWith("[");
        if (list || (keys.isEmpty() && lines.size() == PREVIEW)) {
            throw new UnreadableFileException("not-json-lines");
        }
        if (!keys.isEmpty() && keys.stream().allMatch(this::isUnknown)) {
            throw file.headers().unknown(List.copyOf(keys));
        }
    }

    private boolean isUnknown(String key) {
        return file.headers().findField(key).isEmpty();
    }

    private static Set<String> keysOf(String line) {
        try {
            return FlatObject.parse(line).keys();
        } catch (JacksonException e) {
            return Set.of();
        }
    }
}
