package org.lotusmatch.inference.fit;

import java.util.HashMap;
import java.util.Map;

/**
 * How often words and characters are used, from counted words. Common words say little: they are
 * weighted by smooth inverse frequency (Arora et al. 2017).
 */
final class WordFrequency {
    private static final double SMOOTHING = 1e-3;

    private final Map<String, Long> words;
    private final Map<String, Long> characters = new HashMap<>();
    private final double wordTotal;
    private final double characterTotal;

    WordFrequency(Map<String, Long> words) {
        this.words = words;
        words.forEach(
                (word, count) ->
                        word.chars()
                                .mapToObj(Character::toString)
                                .forEach(c -> characters.merge(c, count, Long::sum)));
        wordTotal = words.values().stream().mapToLong(Long::longValue).sum();
        characterTotal = characters.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In (0, 1]; 1 for words never counted. */
    double weight(String word) {
        double share =
                word.length() == 1
                        ? characters.getOrDefault(word, 0L) / characterTotal
                        : words.getOrDefault(word, 0L) / wordTotal;
        return SMOOTHING / (SMOOTHING + share);
    }
}
