package org.lotusmatch.domain.intake;

/** A confirmed profile cannot be kept. */
public final class RefusedProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final RawField field;
    private final String value;

    /**
     * @param reason kebab-case id; its texts are in the message files under {@code reject.<reason>}
     * @param field what is wrong
     * @param value as it was given, possibly empty
     */
    public RefusedProfileException(String reason, RawField field, String value) {
        super(reason + " at " + field);
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
