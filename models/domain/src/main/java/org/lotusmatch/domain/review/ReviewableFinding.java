package org.lotusmatch.domain.review;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;

import java.time.Instant;

/**
 * A finding on the desk.
 *
 * @param found as the gate found it, with the gate's own severity
 * @param since when these words were first found in the vacancy
 * @param review the decision in force; null while there is none
 */
public record ReviewableFinding(Finding found, Instant since, @Nullable Review review) {
    public FindingKey key() {
        return FindingKey.of(found);
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return review == null;
    }

    /** Whether the vacancy is kept out for it and nobody has decided yet. */
    public boolean isWaiting() {
        return isOpen() && found.severity() == Severity.QUARANTINE;
    }

    /** What follows from it now. */
    public Severity severity() {
        return review == null ? found.severity() : review.decision().severity(found.severity());
    }
}
