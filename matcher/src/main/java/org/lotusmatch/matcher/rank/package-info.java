/**
 * Scores a vacancy and a profile. Both are compiled once into rows; every way of asking scores the
 * same rows with the same scorer, so both sides of a match see one number. Sensitive facts have no
 * way into a row.
 */
@NullMarked
package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.NullMarked;
