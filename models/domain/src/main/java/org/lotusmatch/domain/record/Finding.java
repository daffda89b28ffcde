package org.lotusmatch.domain.record;

/**
 * Something a parser or a gate rule noticed in a record.
 *
 * @param rule id of the rule, kebab-case; its texts are in the message files under {@code
 *     finding.<rule>}
 * @param severity what follows from it
 * @param field the raw field it is about, e.g. {@code pay}
 * @param quote the words it rests on, possibly empty
 */
public record Finding(String rule, Severity severity, String field, String quote) {
    private static final int MAX_QUOTE = 120;

    public Finding {
        if (quote.length() > MAX_QUOTE) {
            quote = quote.substring(0, MAX_QUOTE) + "…";
        }
    }

    public static Finding flag(String rule, String field, String quote) {
        return new Finding(rule, Severity.FLAG, field, quote);
    }

    public static Finding reject(String rule, String field, String quote) {
        return new Finding(rule, Severity.REJECT, field, quote);
    }
}
