package org.lotusmatch.indexer.ingest;

import org.lotusmatch.domain.intake.RawField;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A row of a table, taken for its header.
 *
 * @param line 1-based place in the file
 * @param names cells, stripped
 * @param fields what the columns hold, by 0-based column; unknown columns are left out, and so is
 *     the second column for a field. Free texts may have several columns: a file with both duties
 *     and requirements describes the vacancy by both.
 * @param columns name of the (first) column of each field
 */
record Header(
        long line,
        List<String> names,
        Map<Integer, RawField> fields,
        Map<RawField, String> columns) {
    private static final Set<RawField> FREE_TEXTS =
            EnumSet.of(RawField.DESCRIPTION, RawField.ABOUT);
    private static final int MAX_UNKNOWN = 200;

    Header {
        names = List.copyOf(names);
        fields = Map.copyOf(fields);
        columns = Map.copyOf(columns);
    }

    static Header of(TableRow.Cells row, HeaderNames known) {
        List<String> names = row.cells().stream().map(cell -> CellText.of(cell).text()).toList();
        Map<Integer, RawField> fields = new LinkedHashMap<>();
        Map<RawField, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            String name = names.get(i);
            known.findField(name)
                    .filter(field -> !columns.containsKey(field) || mayRepeat(field))
                    .ifPresent(
                            field -> {
                                fields.put(column, field);
                                columns.putIfAbsent(field, name);
                            });
        }
        return new Header(row.line(), names, fields, columns);
    }

    /** Whether a field may have several columns, all of which count. */
    static boolean mayRepeat(RawField field) {
        return FREE_TEXTS.contains(field);
    }

    /** Two known columns, or the only one. */
    boolean isConvincing() {
        return fields.size() >= 2 || (fields.size() == 1 && width() == 1);
    }

    /** Cells that are not blank. */
    int width() {
        return (int) names.stream().filter(name -> !name.isEmpty()).count();
    }

    /** Name of a 0-based column, empty beyond the last. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** Whether a row is the header once more. */
    boolean isRepeatedBy(List<String> cells) {
        return cells.size() >= names.size()
                && IntStream.range(0, cells.size())
                        .allMatch(i -> CellText.of(cells.get(i)).text().equals(name(i)));
    }

    /** Names of the columns that hold no field. */
    List<String> unknown() {
        return IntStream.range(0, names.size())
                .filter(i -> !fields.containsKey(i) && !names.get(i).isEmpty())
                .mapToObj(names::get)
                .limit(MAX_UNKNOWN)
                .toList();
    }
}
