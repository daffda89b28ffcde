package org.lotusmatch.domain.review;

import java.util.List;

/**
 * A page of the desk's list.
 *
 * @param total cases that meet the query
 * @param cases of this page; those of {@link ReviewScope#WAITING} and {@link ReviewScope#UNDECIDED}
 *     are ordered by whether they are kept out, then by how long they have waited, then by id
 * @param rules counts by rule, largest first, then by id, as if no rule had been asked for
 * @param sources names of the feeds that have cases in this scope, sorted
 */
public record ReviewPage(
        long total, List<ReviewCase> cases, List<RuleCount> rules, List<String> sources) {
    public ReviewPage {
        cases = List.copyOf(cases);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
    }
}
