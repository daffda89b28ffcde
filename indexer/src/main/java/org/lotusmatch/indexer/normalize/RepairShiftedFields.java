package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts values back that slipped into a neighbouring column, as exports do where a cell was missing:
 * a degree under experience, a language under education. A value is moved only if it can belong to
 * one free column alone; otherwise it is taken out. Both are flagged with the row's values.
 */
final class RepairShiftedFields {
    private static final List<RawField> COLUMNS =
            List.of(
                    RawField.EDUCATION,
                    RawField.EXPERIENCE,
                    RawField.HEADCOUNT,
                    RawField.INDUSTRY,
                    RawField.EMPLOYER_SIZE,
                    RawField.POSTED_ON);

    private static final Pattern SIZE =
            Pattern.compile(
                    ".*(?:\\d\\s*人|人以|[大中小微]型|规模|上市|国企|外资|合资).*|.*(?:企业|公司)|\\d+(?:-\\d+)?");

    private static final int LONGEST = 60;

    private final CellKind kind;

    RepairShiftedFields(CellKind kind) {
        this.kind = kind;
    }

    RawRecord repair(RawRecord raw, Remarks remarks) {
        Map<RawField, String> values = new EnumMap<>(RawField.class);
        values.putAll(raw.values());
        boolean split = SplitMergedFields.split(values);
        List<RawField> misplaced =
                COLUMNS.stream().filter(column -> isMisplaced(column, values)).toList();
        if (misplaced.isEmpty() && !split) {
            return raw;
        }
        boolean repaired = move(misplaced, values);
        remarks.flag(
                repaired ? "fields-shifted-repaired" : "fields-shifted",
                misplaced.isEmpty() ? RawField.EXPERIENCE : misplaced.getFirst(),
                quote(raw));
        return new RawRecord(raw.line(), values, raw.columns());
    }

    private boolean isMisplaced(RawField column, Map<RawField, String> values) {
        String value = values.getOrDefault(column, "");
        if (value.isBlank() || value.length() > LONGEST) {
            return false;
        }
        Set<RawField> fitting = kind.columnsOf(value);
        if (column == RawField.EMPLOYER_SIZE && fitting.isEmpty()) {
            return !looksLikeSize(value);
        }
        return !fitting.isEmpty()
                && !fitting.contains(column)
                && !(column == RawField.EMPLOYER_SIZE && fitting.contains(RawField.HEADCOUNT));
    }

    private static boolean looksLikeSize(String value) {
        return SIZE.matcher(value).matches();
    }

    /** Whether every value found its column. */
    private boolean move(List<RawField> misplaced, Map<RawField, String> values) {
        List<String> homeless = new ArrayList<>();
        misplaced.forEach(
                column -> Optional.ofNullable(values.remove(column)).ifPresent(homeless::add));
        boolean all = true;
        for (String value : homeless) {
            all &= place(value, values);
        }
        return all;
    }

    private boolean place(String value, Map<RawField, String> values) {
        if (values.containsValue(value)) {
            return true;
        }
        Set<RawField> fitting = kind.columnsOf(value);
        if (fitting.contains(RawField.SKILLS)) {
            values.merge(RawField.SKILLS, value, (old, added) -> old + "、" + added);
            return true;
        }
        List<RawField> free =
                (fitting.isEmpty() ? otherText(value) : fitting.stream())
                        .filter(column -> !values.containsKey(column))
                        .toList();
        if (free.size() == 1) {
            values.put(free.getFirst(), value);
        }
        return free.size() == 1;
    }

    /** Free text out of the size column is an industry, unless it has the look of an address. */
    private static Stream<RawField> otherText(String value) {
        return value.matches(".*(?:\\d|[路街号楼室栋座区]|大厦|广场|中心).*")
                ? Stream.empty()
                : Stream.of(RawField.INDUSTRY);
    }

    private static String quote(RawRecord raw) {
        return COLUMNS.stream()
                .filter(raw::has)
                .map(column -> raw.column(column) + "=" + raw.text(column))
                .collect(Collectors.joining("; "));
    }
}
