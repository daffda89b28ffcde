/**
 * Occupations near to a person's own: what is open there, what it pays, what is missing. Main type:
 * {@link org.lotusmatch.matcher.adjacent.AdjacentOccupations}. Asks the market and the scorer.
 */
@NullMarked
package org.lotusmatch.matcher.adjacent;

import org.jspecify.annotations.NullMarked;
