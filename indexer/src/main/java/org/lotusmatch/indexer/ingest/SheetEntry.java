package org.lotusmatch.indexer.ingest;

/**
 * A sheet in a workbook's list.
 *
 * @param part name of its part
 * @param hidden whether Excel does not show it
 */
record SheetEntry(String part, boolean hidden) {}
