/**
 * The cheapest courses that lift a person over the line. Main type: {@link
 * org.lotusmatch.matcher.training.path.FindCoursePaths}. Asks the scorer about the person as the
 * courses would leave them.
 */
@NullMarked
package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.NullMarked;
