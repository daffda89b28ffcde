package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the facts out of a cell such as {@code ['长沙-雨花区', '1年经验', '大专', '招1人']} and puts them where
 * their own columns are empty. What is not recognised is flagged.
 */
final class ReadAttributes {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private final CellKind kind;

    ReadAttributes(CellKind kind) {
        this.kind = kind;
    }

    RawRecord spread(RawRecord raw, Remarks remarks) {
        if (!raw.has(RawField.ATTRIBUTES)) {
            return raw;
        }
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        values.putAll(raw.values());
        for (String part : parts(raw.text(RawField.ATTRIBUTES))) {
            RawField column = columnOf(part);
            if (column == null) {
                remarks.flag("attribute-not-understood", RawField.ATTRIBUTES, part);
            } else if (!isFilled(values, column)) {
                values.put(column, part);
            }
        }
        return new RawRecord(raw.line(), values, raw.columns());
    }

    private static boolean isFilled(Map<RawField, String> values, RawField column) {
        return values.containsKey(column)
                || (column == RawField.PLACE && values.containsKey(RawField.CITY));
    }

    private @Nullable RawField columnOf(String part) {
        Set<RawField> fitting = kind.columnsOf(part);
        if (fitting.contains(RawField.PLACE)) {
            return RawField.PLACE;
        }
        fitting.remove(RawField.EMPLOYER_SIZE);
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** The quoted parts of a list literal; without quotes, the parts of a list cell. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(cell);
        while (matcher.find()) {
            String part = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? ListCell.split(cell) : parts;
    }
}
