package org.lotusmatch.indexer.normalize;

/** Reads one kind of value from the words of a cell. Implementations are thread-safe. */
@FunctionalInterface
interface Parser<T> {
    /**
     * The value, an open matter, or an unclear one.
     *
     * @param words not blank, at most {@value Row#LONGEST_VALUE} characters
     */
    Reading<T> parse(String words);
}
