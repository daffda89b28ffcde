package org.lotusmatch.indexer.duplicate;

import java.util.Arrays;

/**
 * The distinct runs of {@value #SIZE} letters and digits of a text, hashed to 64 bits, in rising
 * order. Punctuation and layout do not count: sites differ in both.
 */
final class Shingles {
    private static final int SIZE = 4;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Of a folded text. */
    static Shingles of(String folded) {
        char[] letters = new char[folded.length()];
        int length = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters[length++] = folded.charAt(i);
            }
        }
        long[] hashes = new long[Math.max(0, length - SIZE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(letters, i);
        }
        Arrays.sort(hashes);
        return new Shingles(distinct(hashes));
    }

    int size() {
        return hashes.length;
    }

    long hash(int index) {
        return hashes[index];
    }

    /** Jaccard: shared by both over held by either, in [0, 1]; 0 if one is empty. */
    double similarity(Shingles other) {
        int shared = 0;
        int mine = 0;
        int others = 0;
        while (mine < hashes.length && others < other.hashes.length) {
            int order = Long.compare(hashes[mine], other.hashes[others]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            others += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / (hashes.length + other.hashes.length - shared);
    }

    private static long hash(char[] letters, int from) {
        long packed = 0;
        for (int i = from; i < from + SIZE; i++) {
            packed = packed << Character.SIZE | letters[i];
        }
        return mix(packed);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): a bijection. */
    static long mix(long value) {
        long mixed = value + PRIME;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static long[] distinct(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
