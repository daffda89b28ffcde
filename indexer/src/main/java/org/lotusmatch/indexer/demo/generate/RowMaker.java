package org.lotusmatch.indexer.demo.generate;

/** Makes the rows of one file. Thread-safe. */
@FunctionalInterface
interface RowMaker {
    /**
     * The same number always gives the same row.
     *
     * @param number 1-based
     */
    Cells row(long number);
}
