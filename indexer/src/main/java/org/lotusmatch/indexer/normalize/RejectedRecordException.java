package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.intake.RawField;

/** A record lacks something indispensable, or says something impossible. */
public final class RejectedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final RawField field;
    private final String value;

    /**
     * @param reason kebab-case id; its texts are in the message files under {@code reject.<reason>}
     * @param field the column meant
     * @param value the cell's text, possibly empty
     */
    public RejectedRecordException(String reason, RawField field, String value) {
        super(reason + ": " + field.key());
        this.reason = reason;
        this.field = field;
        this.value = value;
    }

    public String reason() {
        return reason;
    }

    public RawField field() {
        return field;
    }

    public String value() {
        return value;
    }
}
