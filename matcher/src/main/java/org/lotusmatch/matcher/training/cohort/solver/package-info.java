/**
 * Plans by linear and integer programs; the only code that imports OR-Tools (Apache-2.0). {@link
 * org.lotusmatch.matcher.training.cohort.solver.OrToolsPlanSolver} is the way in.
 */
@NullMarked
package org.lotusmatch.matcher.training.cohort.solver;

import org.jspecify.annotations.NullMarked;
