package org.lotusmatch.domain.taxonomy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables as texts: what a test does not give is empty. */
final class Tables implements TableSource {
    private final Map<String, List<String>> lines = new HashMap<>();

    /** A small world in which every loader succeeds. */
    static Tables small() {
        return new Tables()
                .with(
                        "skills/common.tsv",
                        "welding|焊接|Welding|technique|电焊|",
                        "welder-paper|焊工资格证|Welder paper|certificate||",
                        "welder-licence|焊工操作证|Welder licence|certificate||")
                .with("classification.tsv", "6-18-02|机械热加工人员", "6-18-02-04|焊工")
                .with(
                        "occupations/manufacturing.tsv",
                        "6-18-02-04|焊工|Welder|电焊工|NONE|0|welding:3:r||");
    }

    /** Adds lines whose cells are parted by |; a list within a cell is parted by a comma. */
    Tables with(String table, String... rows) {
        lines.computeIfAbsent(table, absent -> new ArrayList<>()).addAll(Arrays.asList(rows));
        return this;
    }

    @Override
    public List<TsvFile.Row> rows(String table, String... header) {
        String text =
                String.join("\t", header)
                        + "\n"
                        + String.join("\n", lines.getOrDefault(table, List.of()))
                                .replace('|', '\t')
                                .replace(',', '|');
        try {
            return TsvFile.rows(
                    table,
                    List.of(header),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
