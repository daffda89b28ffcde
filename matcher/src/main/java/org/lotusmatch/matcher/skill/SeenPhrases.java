package org.lotusmatch.matcher.skill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The credits of phrases asked for lately. Thread-safe. */
final class SeenPhrases {
    /** A city's people use a few thousand; about 8 KB each. */
    private static final int MOST = 4_000;

    private final Map<String, float[]> credits =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > MOST;
                }
            };

    synchronized float[] get(String phrase, Function<String, float[]> make) {
        return credits.computeIfAbsent(phrase, make);
    }
}
