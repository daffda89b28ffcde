package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.taxonomy.Words;

import java.util.Arrays;

/**
 * The character pairs of a short Chinese name, to compare names that no vocabulary knows (Dice
 * coefficient). Immutable.
 */
public final class CharacterPairs {
    private final int[] sorted;

    private CharacterPairs(int[] sorted) {
        this.sorted = sorted;
    }

    public static CharacterPairs of(String name) {
        String text = Words.fold(name);
        int count = text.length() == 1 ? 1 : Math.max(0, text.length() - 1);
        int[] pairs = new int[count];
        for (int i = 0; i < count; i++) {
            int second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            pairs[i] = text.charAt(i) << Character.SIZE | second;
        }
        return new CharacterPairs(Arrays.stream(pairs).sorted().distinct().toArray());
    }

    /** In [0, 1]; 1 for equal names, 0 where no pair is shared. */
    public double likeness(CharacterPairs other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : 2.0 * shared / (sorted.length + other.sorted.length);
    }
}
