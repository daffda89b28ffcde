package org.lotusmatch.domain.review;

import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;
import java.util.Optional;

/**
 * Everything a reviewer needs to decide about a vacancy.
 *
 * @param vacancy as stored, whether it is kept out of answers or not
 * @param findings what the gate found in it, in the gate's order; empty if nothing was ever found
 * @param history every decision ever made about the vacancy, latest first, those about words that
 *     are gone included
 */
public record ReviewCase(Vacancy vacancy, List<ReviewableFinding> findings, List<Review> history) {
    public ReviewCase {
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    public Optional<ReviewableFinding> findFinding(FindingKey key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst();
    }
}
