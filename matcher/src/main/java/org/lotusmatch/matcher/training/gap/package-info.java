/**
 * What stands between a person and an occupation or vacancies, item by item, in the scorer's own
 * numbers. Main type: {@link org.lotusmatch.matcher.training.gap.FindGap}. Asks the scorer's rows
 * and the hard requirements.
 */
@NullMarked
package org.lotusmatch.matcher.training.gap;

import org.jspecify.annotations.NullMarked;
