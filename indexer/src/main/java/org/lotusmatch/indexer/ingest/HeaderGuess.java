package org.lotusmatch.indexer.ingest;

import java.util.Comparator;
import java.util.List;

/** Guesses what unknown headers were meant to be. */
final class HeaderGuess {
    private static final int MAX_SHOWN = 20;
    private static final int MAX_NAME = 30;
    private static final int MAX_GUESSES = 3;

    private final List<String> found;

    HeaderGuess(List<String> found) {
        this.found =
                found.stream()
                        .map(header -> CellText.of(header).text())
                        .filter(header -> !header.isEmpty())
                        .map(header -> header.substring(0, Math.min(header.length(), MAX_NAME)))
                        .limit(MAX_SHOWN)
                        .toList();
    }

    /** The headers found, cut short. */
    String shown() {
        return CellText.readable(String.join("、", found));
    }

    /**
     * Names that differ from a header by at most a third of their letters, or are contained in one;
     * nearest first, at most three.
     */
    List<String> closest(List<String> names) {
        return names.stream()
                .map(name -> new Guess(name, distance(name)))
                .filter(guess -> guess.distance * 3 <= guess.name.length())
                .sorted(Comparator.comparingInt(Guess::distance))
                .limit(MAX_GUESSES)
                .map(Guess::name)
                .toList();
    }

    private int distance(String name) {
        String key = HeaderKey.of(name).text();
        return found.stream()
                .map(header -> HeaderKey.withoutBrackets(header).text())
                .mapToInt(header -> header.contains(key) ? 1 : EditDistance.between(header, key))
                .min()
                .orElse(Integer.MAX_VALUE / 3);
    }

    private record Guess(String name, int distance) {}
}
