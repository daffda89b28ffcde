package org.lotusmatch.indexer.normalize;

/**
 * A dictionary word found in a text.
 *
 * @param start index in the text as written
 * @param end index behind the word in the text as written
 * @param size length of the folded word
 * @param value what the dictionary holds for it
 */
record Match<T>(int start, int end, int size, T value) {
    boolean overlaps(Match<?> other) {
        return start < other.end && other.start < end;
    }

    String wordsIn(String text) {
        return text.substring(start, end);
    }
}
