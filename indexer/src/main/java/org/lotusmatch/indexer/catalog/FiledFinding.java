package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;

import java.time.Instant;

/**
 * What the gate found in a stored vacancy, as the desk's list knows it.
 *
 * @param key rule and words
 * @param severity the gate's
 * @param since when these words were first found
 * @param source the vacancy's feed
 * @param employer the vacancy's employer
 * @param decision in force; null while there is none
 * @param decidedAt null while there is none
 */
public record FiledFinding(
        FindingKey key,
        Severity severity,
        Instant since,
        String source,
        String employer,
        @Nullable Decision decision,
        @Nullable Instant decidedAt) {}
