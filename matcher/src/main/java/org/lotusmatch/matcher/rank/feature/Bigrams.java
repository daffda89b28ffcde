package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.HashSet;
import java.util.Set;

/**
 * Likeness of short Chinese names by their character pairs (Dice coefficient), for names that no
 * vocabulary knows.
 */
final class Bigrams {
    private Bigrams() {}

    /** In [0, 1]; 1 for equal names, 0 where no pair of characters is shared. */
    static double likeness(String one, String other) {
        Set<String> a = pairs(Words.fold(one));
        Set<String> b = pairs(Words.fold(other));
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        if (text.length() == 1) {
            pairs.add(text);
        }
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
