package org.lotusmatch.domain.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the tab-separated resource files of the project: one header line, one concept a line, cells
 * joined by |.
 */
public final class TsvFile {
    private TsvFile() {}

    /**
     * One data line.
     *
     * @param file resource name, for messages
     * @param line 1-based
     * @param cells as many as the header has
     */
    public record Row(String file, int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int index) {
            return cells.get(index);
        }

        /** The values of a cell, without blanks. */
        public List<String> list(int index) {
            return Arrays.stream(cell(index).split("\\|"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /**
         * A value of this line as {@code parser} understands it; where it cannot, the line is
         * named.
         */
        <T> T parsed(String value, Function<String, T> parser) {
            try {
                return parser.apply(value);
            } catch (IllegalArgumentException e) {
                throw problem(String.valueOf(e.getMessage()));
            }
        }

        public TaxonomyException problem(String what) {
            return new TaxonomyException(file, line, what);
        }
    }

    /**
     * @param resource absolute name on the class path, without a leading slash
     * @param header the column names that the first line must hold
     * @throws TaxonomyException if the file is missing or a line has another number of cells
     */
    public static List<Row> read(String resource, String... header) {
        try (InputStream in = TsvFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new TaxonomyException(resource + " is not on the class path");
            }
            return rows(resource, List.of(header), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param header the column names that the first line must hold
     * @throws TaxonomyException if the file is missing or a line has another number of cells
     */
    public static List<Row> read(Path file, String... header) {
        try (InputStream in = Files.newInputStream(file)) {
            return rows(file.toString(), List.of(header), in);
        } catch (NoSuchFileException e) {
            throw new TaxonomyException("there is no file " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String file, List<String> header, InputStream in) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            List<String> cells = Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
            if (line == 1 ? !cells.equals(header) : cells.size() != header.size()) {
                throw new TaxonomyException(
                        file, line, "found " + cells.size() + " cells, must be " + header);
            }
            if (line > 1) {
                rows.add(new Row(file, line, cells));
            }
        }
        return rows;
    }
}
