package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects a draft's fields the way a file's row has them, so that both are read by the same
 * parsers.
 */
final class RawFields {
    private final Map<RawField, String> values = new EnumMap<>(RawField.class);

    RawFields put(RawField field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(field, value.toString().strip());
        }
        return this;
    }

    RawFields put(RawField field, List<String> values) {
        return put(field, String.join("、", values));
    }

    RawRecord record() {
        return new RawRecord(0, values, Map.of());
    }
}
