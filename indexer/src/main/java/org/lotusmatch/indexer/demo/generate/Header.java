package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.record.Corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns of a demo file, by which a generated file is laid out. Immutable. */
final class Header {
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
    }

    static Header of(Corpus corpus) {
        String file = "lotus/demo/" + corpus.path() + ".csv";
        ClassLoader loader = Header.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(file), file)) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String first = Objects.requireNonNull(reader.readLine(), file + " is empty");
            return new Header(List.of(first.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> columns() {
        return columns;
    }

    int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("no column " + column + ", allowed are " + columns);
        }
        return position;
    }
}
