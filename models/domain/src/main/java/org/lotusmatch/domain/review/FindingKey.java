package org.lotusmatch.domain.review;

import org.lotusmatch.domain.record.Finding;

/**
 * What makes two findings in one vacancy the same to a reviewer: the same rule about the same
 * words, wherever they stand.
 *
 * @param rule id of the gate's rule
 * @param quote the words
 */
public record FindingKey(String rule, String quote) {
    public static FindingKey of(Finding finding) {
        return new FindingKey(finding.rule(), finding.quote());
    }
}
