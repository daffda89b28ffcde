/**
 * What every stored record shares: which corpus it belongs to, where it came from, and what the
 * gate found in it.
 *
 * <p>Main types: {@link org.lotusmatch.domain.record.Corpus}, {@link
 * org.lotusmatch.domain.record.Origin}, {@link org.lotusmatch.domain.record.Finding}. Depends on
 * the other domain packages' value types only.
 */
@NullMarked
package org.lotusmatch.domain.record;

import org.jspecify.annotations.NullMarked;
