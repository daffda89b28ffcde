package org.lotusmatch.indexer.normalize;

import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    private final PayloadTrie<T> trie;

    /**
     * @param words folded word to value; single characters other than Latin letters are left out
     */
    WordFinder(Map<String, T> words) {
        PayloadTrie.PayloadTrieBuilder<T> builder = PayloadTrie.builder();
        words.forEach(
                (word, value) -> {
                    if (word.length() > 1 || WordBoundary.isLatin(word.charAt(0))) {
                        builder.addKeyword(word, value);
                    }
                });
        this.trie = builder.build();
    }

    /** Every occurrence, also inside one another, in no particular order. */
    List<Match<T>> findAll(FoldedText text) {
        List<Match<T>> matches = new ArrayList<>();
        trie.parseText(text.folded(), emit -> addIfWord(emit, text, matches));
        return matches;
    }

    private static <T> boolean addIfWord(
            PayloadEmit<T> emit, FoldedText text, List<Match<T>> matches) {
        int start = text.originOf(emit.getStart());
        int end = text.originBehind(emit.getEnd());
        boolean word = WordBoundary.holds(text.original(), start, end);
        if (word) {
            matches.add(new Match<>(start, end, emit.size(), emit.getPayload()));
        }
        return word;
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
