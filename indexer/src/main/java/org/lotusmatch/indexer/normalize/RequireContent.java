package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;

import java.util.EnumSet;
import java.util.Set;

/** Refuses rows that hold nothing but their own identity. */
final class RequireContent {
    private static final Set<RawField> IDENTITY =
            EnumSet.of(RawField.SOURCE, RawField.SOURCE_ID, RawField.URL);

    private RequireContent() {}

    /** Refuses as {@code empty-record}. */
    static void check(Row row, RawField main) {
        boolean empty =
                row.raw().values().entrySet().stream()
                        .allMatch(
                                cell ->
                                        IDENTITY.contains(cell.getKey())
                                                || cell.getValue().isBlank());
        if (empty) {
            row.refuse("empty-record", main, "");
        }
    }

    /** The title; refuses as {@code missing-title}, or gives a draft a placeholder. */
    static String title(Row row) {
        if (!row.has(RawField.TITLE)) {
            row.refuse("missing-title", RawField.TITLE, "");
            return Normalizer.NOT_SAID;
        }
        return row.text(RawField.TITLE);
    }
}
