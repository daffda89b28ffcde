package org.lotusmatch.domain.record;

import org.jspecify.annotations.Nullable;

/**
 * Something a parser or a gate rule noticed in a record. The same words always give the same
 * finding.
 *
 * @param rule id of the rule, kebab-case; its texts are in the message files under {@code
 *     finding.<rule>}
 * @param severity what follows from it
 * @param field the raw field it is about, e.g. {@code pay}
 * @param quote the words it rests on, exactly as written, possibly empty
 * @param rewrite what could stand instead of the quote; empty = leave the words out, null = nothing
 *     is suggested
 */
public record Finding(
        String rule, Severity severity, String field, String quote, @Nullable String rewrite) {
    private static final int MAX_QUOTE = 120;

    public Finding {
        if (quote.length() > MAX_QUOTE) {
            quote = quote.substring(0, MAX_QUOTE) + "…";
        }
    }

    public Finding(String rule, Severity severity, String field, String quote) {
        this(rule, severity, field, quote, null);
    }

    public static Finding flag(String rule, String field, String quote) {
        return new Finding(rule, Severity.FLAG, field, quote);
    }

    public static Finding quarantine(String rule, String field, String quote) {
        return new Finding(rule, Severity.QUARANTINE, field, quote);
    }

    public static Finding reject(String rule, String field, String quote) {
        return new Finding(rule, Severity.REJECT, field, quote);
    }

    /** The same finding with a suggestion. */
    public Finding rewrittenAs(@Nullable String suggestion) {
        return new Finding(rule, severity, field, quote, suggestion);
    }
}
