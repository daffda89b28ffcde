/**
 * From a file to raw records: CSV, XLSX and JSON Lines, row by row, in memory that does not grow
 * with the file.
 *
 * <p>{@link org.lotusmatch.indexer.ingest.RecordFiles} opens a file, {@link
 * org.lotusmatch.indexer.ingest.RecordSource} hands over its rows. Every row met is either read or
 * refused with its place and reason; a file that cannot be read at all, or not any further, is an
 * {@link org.lotusmatch.domain.intake.UnreadableFileException}. What the texts mean is not known
 * here: {@code normalize} says that. Headers are known by the names listed in {@code
 * lotus/ingest/headers-<corpus>.tsv}.
 *
 * <p>May use the domain, FastCSV, Jackson's streaming parser and, for XLSX, POI's cell formats;
 * neither Spring nor a search engine nor SQL.
 */
@NullMarked
package org.lotusmatch.indexer.ingest;

import org.jspecify.annotations.NullMarked;
