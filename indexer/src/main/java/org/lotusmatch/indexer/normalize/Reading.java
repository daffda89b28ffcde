package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;

/**
 * What a parser made of some words.
 *
 * @param value null if the words leave it open, or were not understood
 * @param understood false if the words mean something that the parser does not know
 */
record Reading<T>(@Nullable T value, boolean understood) {
    static <T> Reading<T> of(T value) {
        return new Reading<>(value, true);
    }

    /** Understood, and nothing is said: 若干人, 长期. */
    static <T> Reading<T> open() {
        return new Reading<>(null, true);
    }

    static <T> Reading<T> unclear() {
        return new Reading<>(null, false);
    }
}
