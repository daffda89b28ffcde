package org.lotusmatch.indexer.ingest;

/**
 * A line of a text file.
 *
 * @param number 1-based
 * @param text without the line break
 * @param cut whether it was longer than what is held
 */
record TextLine(long number, String text, boolean cut) {}
