/**
 * The way in: raw fields as people write them, imports and their reports, and the drafting of
 * single records.
 */
@NullMarked
package org.lotusmatch.domain.intake;

import org.jspecify.annotations.NullMarked;
