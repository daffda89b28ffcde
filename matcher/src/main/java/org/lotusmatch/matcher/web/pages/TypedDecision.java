package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingKey;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewableFinding;
import org.lotusmatch.domain.review.Ruling;

import java.util.Arrays;
import java.util.Map;

/**
 * A decision as the page's form sends it.
 *
 * @param rule id of the finding's rule
 * @param quote its words; browsers change line ends on the way
 * @param decision the button that was pressed; null where it is none of ours
 * @param reason as typed
 * @param reviewer as typed
 * @param supersedes id of the decision that was in force when the page was shown; empty = none
 */
record TypedDecision(
        String rule,
        String quote,
        @Nullable Decision decision,
        String reason,
        String reviewer,
        String supersedes) {
    /** Before anything is typed. */
    static TypedDecision nothing(String reviewer) {
        return new TypedDecision("", "", null, "", reviewer, "");
    }

    static TypedDecision of(Map<String, String> form) {
        return new TypedDecision(
                form.getOrDefault("rule", ""),
                form.getOrDefault("quote", ""),
                Arrays.stream(Decision.values())
                        .filter(known -> known.name().equals(form.get("decision")))
                        .findFirst()
                        .orElse(null),
                form.getOrDefault("reason", ""),
                form.getOrDefault("reviewer", ""),
                form.getOrDefault("supersedes", ""));
    }

    public boolean lacksReason() {
        return !Ruling.isReason(reason);
    }

    public boolean lacksReviewer() {
        return !Ruling.isReviewer(reviewer);
    }

    /** Whether it was sent about this finding and could not be recorded. */
    public boolean isAbout(ReviewView.Item item) {
        return decision != null && isAbout(new FindingKey(item.rule(), item.quote()));
    }

    private boolean isAbout(FindingKey key) {
        return rule.equals(key.rule()) && onOneLine(quote).equals(onOneLine(key.quote()));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** The finding that is meant; one that is not there if it is gone. */
    FindingKey finding(ReviewCase now) {
        return now.findings().stream()
                .map(ReviewableFinding::key)
                .filter(this::isAbout)
                .findFirst()
                .orElseGet(() -> new FindingKey(rule, quote));
    }

    @Nullable String superseded() {
        return supersedes.isEmpty() ? null : supersedes;
    }
}
