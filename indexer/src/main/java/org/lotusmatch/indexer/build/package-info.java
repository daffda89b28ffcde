/**
 * From the record of truth to the indexes: what is written for each record, its vectors, the
 * follower of the outbox, and the rebuild. Main types: {@link
 * org.lotusmatch.indexer.build.IndexFollower}, {@link org.lotusmatch.indexer.build.IndexRebuild}.
 * Knows the search ports, no engine.
 */
@NullMarked
package org.lotusmatch.indexer.build;

import org.jspecify.annotations.NullMarked;
