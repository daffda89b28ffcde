package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.record.Corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a list of headers: a field and its names per line, tabs between; the first name is the one
 * to recommend. Lines that begin with # are remarks.
 */
final class HeaderList {
    private HeaderList() {}

    static Map<RawField, List<String>> read(Corpus corpus) {
        String resource = "/lotus/ingest/headers-" + corpus.path() + ".tsv";
        try (InputStream in = HeaderList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return parse(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<RawField, List<String>> parse(Stream<String> lines) {
        Map<RawField, List<String>> names = new LinkedHashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(
                        cells ->
                                names.put(
                                        RawField.valueOf(cells[0]),
                                        Arrays.asList(cells).subList(1, cells.length)));
        return names;
    }
}
