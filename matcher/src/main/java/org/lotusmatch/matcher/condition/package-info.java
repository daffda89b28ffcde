/**
 * Working hours and benefits: what a vacancy offers and what a person wishes for, read from the
 * words of both. Main type: {@link org.lotusmatch.matcher.condition.Condition}. Depends on the
 * domain alone.
 */
@NullMarked
package org.lotusmatch.matcher.condition;

import org.jspecify.annotations.NullMarked;
