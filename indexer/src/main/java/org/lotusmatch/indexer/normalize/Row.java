package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;

import java.util.List;

/**
 * A raw record and the remarks on it, as the steps of one normalisation pass it on.
 *
 * @param raw what was written
 * @param remarks what the steps noticed so far
 * @param draft whether the record is somebody's draft, which is never refused
 */
record Row(RawRecord raw, Remarks remarks, boolean draft) {
    /** No single value takes more characters. */
    static final int LONGEST_VALUE = 300;

    String text(RawField field) {
        return raw.text(field).strip();
    }

    boolean has(RawField field) {
        return !text(field).isEmpty();
    }

    /** The cell's text; null if there is none. */
    @Nullable String textOrNull(RawField field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** The parts of a list cell, see {@link ListCell}. */
    List<String> list(RawField field) {
        return ListCell.split(text(field));
    }

    /**
     * The cell's value; null if it is blank, leaves the matter open, or is not understood, which is
     * flagged as {@code rule}.
     */
    <T> @Nullable T read(RawField field, Parser<T> parser, String rule) {
        if (!has(field)) {
            return null;
        }
        String words = text(field);
        Reading<T> reading =
                words.length() > LONGEST_VALUE ? Reading.unclear() : parser.parse(words);
        if (!reading.understood()) {
            flag(rule, field);
        }
        return reading.value();
    }

    /** Flags the whole cell. */
    void flag(String rule, RawField field) {
        remarks.flag(rule, field, text(field));
    }

    /**
     * Refuses the record; of a draft, flags it under the same id and returns.
     *
     * @throws RejectedRecordException unless this is a draft
     */
    void refuse(String reason, RawField field, String value) {
        if (!draft) {
            throw new RejectedRecordException(reason, field, value);
        }
        remarks.flag(reason, field, value);
    }
}
