package org.lotusmatch.domain.intake;

import java.util.Map;

/**
 * One row as it was written, before anything is understood.
 *
 * @param line 1-based line (CSV, JSONL) or row (XLSX) in the file; 0 for a record that came by the
 *     API
 * @param values stripped cell texts by field; blank cells are left out
 * @param columns the file's own header of each field, for messages
 */
public record RawRecord(long line, Map<RawField, String> values, Map<RawField, String> columns) {
    public RawRecord {
        values = Map.copyOf(values);
        columns = Map.copyOf(columns);
    }

    /** The cell's text, empty if there is none. */
    public String text(RawField field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(RawField field) {
        return values.containsKey(field);
    }

    /** The header as the file has it, or the field's own name. */
    public String column(RawField field) {
        return columns.getOrDefault(field, field.key());
    }
}
