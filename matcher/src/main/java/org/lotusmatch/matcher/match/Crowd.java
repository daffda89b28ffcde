package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.fit.Evidence;

import java.util.List;

/**
 * That more people would choose a vacancy first than it has room for.
 *
 * @param price of one of its openings, in points of fit, above 0
 * @param applicants expected people who suit it and would choose it first
 * @param openings people it looks for
 * @param deducted points of fit by which it is put back in the order, at least 0; the fit itself
 *     stays as it is
 */
public record Crowd(double price, double applicants, int openings, double deducted) {
    /** The same in an order that takes no notice of it. */
    public Crowd ignored() {
        return new Crowd(price, applicants, openings, 0);
    }

    /** In whole people. */
    public Evidence evidence() {
        return new Evidence(
                "crowd", List.of(String.valueOf(Math.round(applicants)), String.valueOf(openings)));
    }
}
