/**
 * Tells advertisements of one job apart from those of another and keeps the copies together:
 * MinHash over the description finds what may be a copy, {@link
 * org.lotusmatch.indexer.duplicate.CopyRule} decides, {@link
 * org.lotusmatch.indexer.duplicate.VacancyClusters} keeps clusters in the record of truth. Each
 * vacancy costs a bounded number of look-ups, so the whole is linear in the number of vacancies.
 */
@NullMarked
package org.lotusmatch.indexer.duplicate;

import org.jspecify.annotations.NullMarked;
