package org.lotusmatch.domain.intake;

/**
 * Rows of an import by outcome: {@code accepted + flagged + quarantined + rejected = read}.
 *
 * @param read rows met, the header aside
 * @param accepted taken without remarks
 * @param flagged taken with findings, none of which keeps the row out of answers
 * @param quarantined taken, but kept out of answers until somebody has looked
 * @param rejected not taken
 * @param created of those taken: new
 * @param changed of those taken: replaced an older version
 * @param unchanged of those taken: stored already, exactly so
 */
public record ImportCounts(
        long read,
        long accepted,
        long flagged,
        long quarantined,
        long rejected,
        long created,
        long changed,
        long unchanged) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);
}
