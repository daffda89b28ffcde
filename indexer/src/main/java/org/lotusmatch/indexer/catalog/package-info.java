/**
 * The record of truth: records, the outbox that carries every change to the indexes, imports and
 * their rejects. A write and its outbox entry are one transaction. Main types: {@link
 * org.lotusmatch.indexer.catalog.RecordStore}, {@link org.lotusmatch.indexer.catalog.Outbox},
 * {@link org.lotusmatch.indexer.catalog.ImportLog}. May use JDBC and Jackson.
 */
@NullMarked
package org.lotusmatch.indexer.catalog;

import org.jspecify.annotations.NullMarked;
