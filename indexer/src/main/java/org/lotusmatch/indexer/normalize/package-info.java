/**
 * From raw rows to typed records: one step per class, wired by hand in {@link
 * org.lotusmatch.indexer.normalize.Normalizer}. A step that does not understand a cell leaves the
 * value unknown and says so in a {@link org.lotusmatch.domain.record.Finding}; it never guesses.
 * Only a record that cannot be used at all is refused, with a {@link
 * org.lotusmatch.indexer.normalize.RejectedRecordException}.
 *
 * <p>Depends on the domain and on an Aho-Corasick automaton; not on Spring, Lucene or SQL.
 */
@NullMarked
package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.NullMarked;
