package org.lotusmatch.indexer.normalize;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the words of a dictionary in a text, in time linear in the text (Aho and Corasick 1975).
 * Words of Latin letters are found as words only, see {@link WordBoundary}. Immutable and
 * thread-safe.
 */
final class WordFinder<T> {
    private static final Comparator<Match<?>> LONGEST_THEN_LEFTMOST =
            Comparator.<Match<?>>comparingInt(Match::size)
                    .reversed()
                    .thenComparingInt(Match::start);

    private final AhoCorasickDoubleArrayTrie<T> trie = new AhoCorasickDoubleArrayTrie<>();

    /**
     * @param words folded word to value, at least one; single characters other than Latin letters
     *     are left out
     */
    WordFinder(Map<String, T> words) {
        Map<String, T> longer = new TreeMap<>(words);
        longer.keySet()
                .removeIf(word -> word.length() < 2 && !WordBoundary.isLatin(word.charAt(0)));
        trie.build(longer);
    }

    /** Every occurrence, also inside one another, in no particular order. */
    List<Match<T>> findAll(FoldedText text) {
        List<Match<T>> matches = new ArrayList<>();
        AhoCorasickDoubleArrayTrie.IHit<T> hit =
                (from, behind, value) -> addIfWord(from, behind, value, text, matches);
        trie.parseText(text.folded(), hit);
        return matches;
    }

    private static <T> void addIfWord(
            int from, int behind, T value, FoldedText text, List<Match<T>> matches) {
        int start = text.originOf(from);
        int end = text.originBehind(behind - 1);
        if (WordBoundary.holds(text.original(), start, end)) {
            matches.add(new Match<>(start, end, behind - from, value));
        }
    }

    /** Occurrences that do not overlap, longer ones first served, in the order of the text. */
    List<Match<T>> findLongest(FoldedText text) {
        List<Match<T>> all = findAll(text);
        all.sort(LONGEST_THEN_LEFTMOST);
        List<Match<T>> chosen = new ArrayList<>();
        boolean[] taken = new boolean[text.original().length()];
        for (Match<T> match : all) {
            if (!taken[match.start()] && !taken[match.end() - 1]) {
                Arrays.fill(taken, match.start(), match.end(), true);
                chosen.add(match);
            }
        }
        chosen.sort(Comparator.comparingInt(Match::start));
        return chosen;
    }
}
