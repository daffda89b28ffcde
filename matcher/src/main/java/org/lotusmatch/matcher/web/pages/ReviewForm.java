package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;

import java.util.Arrays;

/**
 * What the list of cases is asked for. Values that are no choice of the form are as good as none.
 *
 * @param scope undecided or decided
 * @param rule id of a rule; empty = all
 * @param source name of a feed; empty = all
 * @param employer part of an employer's name; empty = all
 * @param offset 0-based place of the first case to show
 */
record ReviewForm(ReviewScope scope, String rule, String source, String employer, int offset) {
    private static final int LONGEST = 200;

    static ReviewForm of(String scope, String rule, String source, String employer, String offset) {
        return new ReviewForm(
                Arrays.stream(ReviewScope.values())
                        .filter(known -> known.name().equals(scope))
                        .findFirst()
                        .orElse(ReviewScope.WAITING),
                cut(rule),
                cut(source),
                cut(employer),
                Paging.offset(offset));
    }

    private static String cut(String text) {
        return text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }

    ReviewQuery query() {
        return new ReviewQuery(
                scope, orNull(rule), orNull(source), orNull(employer), offset, Paging.LIMIT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
