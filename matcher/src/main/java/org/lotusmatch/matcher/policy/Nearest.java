package org.lotusmatch.matcher.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a misspelt word may have meant. */
final class Nearest {
    private static final int FARTHEST = 3;

    private Nearest() {}

    /** The one of {@code known} that fewest edits away, none if all are far. */
    static Optional<String> find(String word, Collection<String> known) {
        return known.stream()
                .filter(one -> edits(word, one) <= FARTHEST)
                .min(
                        Comparator.comparingInt((String one) -> edits(word, one))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code must be one of a, b. Maybe "a".} */
    static String advice(String word, Collection<String> known) {
        return "must be one of "
                + String.join(", ", known)
                + find(word, known).map(one -> ". Maybe \"" + one + "\"").orElse("");
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
