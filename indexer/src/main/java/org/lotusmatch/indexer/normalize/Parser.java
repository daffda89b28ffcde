package org.lotusmatch.indexer.normalize;

/** Reads one kind of value from the words of a cell. Implementations are thread-safe. */
@FunctionalInterface
interface Parser<T> {
    /**
     * @param words not blank
     */
    Reading<T> parse(String words);
}
