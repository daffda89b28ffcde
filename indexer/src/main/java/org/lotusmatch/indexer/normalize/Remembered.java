package org.lotusmatch.indexer.normalize;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function that remembers its answers, since the cells of a file repeat. It holds some thousands
 * of them and then forgets all, which needs no bookkeeping at each call. Thread-safe.
 *
 * @param <T> what is answered; equal words must always give equal answers
 */
final class Remembered<T> {
    private static final int MOST = 8_192;
    private static final int LONGEST = 200;

    private final Map<String, T> answers = new ConcurrentHashMap<>();
    private final Function<String, T> function;

    Remembered(Function<String, T> function) {
        this.function = function;
    }

    T of(String words) {
        T known = answers.get(words);
        if (known != null) {
            return known;
        }
        T answer = function.apply(words);
        if (words.length() <= LONGEST) {
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(words, answer);
        }
        return answer;
    }
}
