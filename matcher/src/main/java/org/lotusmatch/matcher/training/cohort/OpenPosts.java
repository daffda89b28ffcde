package org.lotusmatch.matcher.training.cohort;

/**
 * Openings for which the same people compete.
 *
 * @param name of the work, for readers
 * @param openings at least 0
 * @param ready suitable applicants to be expected if nobody is trained, those of the cohort among
 *     them, at least 0
 */
public record OpenPosts(String name, int openings, double ready) {
    public OpenPosts {
        if (openings < 0 || !(ready >= 0)) {
            throw new IllegalArgumentException(
                    name + ": " + openings + " openings, " + ready + " ready; must be at least 0");
        }
    }
}
