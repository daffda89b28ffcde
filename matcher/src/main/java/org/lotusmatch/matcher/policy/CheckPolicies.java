package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.Truth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Holds every rule of a day against what is known. Keeps nothing. Thread-safe. */
public final class CheckPolicies {
    private final PolicyBook book;

    public CheckPolicies(PolicyBook book) {
        this.book = book;
    }

    /**
     * @return what is sure first, then what may be, then the rest; within each as in the book
     */
    public List<PolicyCheck> check(Audience audience, Facts facts, LocalDate day) {
        return book.on(day, audience).stream()
                .map(policy -> PolicyCheck.of(policy, facts, day))
                .sorted(
                        Comparator.comparing(
                                PolicyCheck::qualifies, Comparator.<Truth>reverseOrder()))
                .toList();
    }
}
