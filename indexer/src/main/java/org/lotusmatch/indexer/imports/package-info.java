/**
 * Imports from the upload to the record of truth: ingest → normalize → gate → catalog. An upload is
 * on disk before it is acknowledged and carried out also after a crash; a batch of rows, its counts
 * and its rejects are one transaction. Main types: {@link
 * org.lotusmatch.indexer.imports.QueuedImportDesk}, {@link
 * org.lotusmatch.indexer.imports.ImportRun}.
 */
@NullMarked
package org.lotusmatch.indexer.imports;

import org.jspecify.annotations.NullMarked;
