/**
 * Training plans for a group of people: who takes which course under a budget, seats, rooms and
 * dates, so that most people find work. {@link
 * org.lotusmatch.matcher.training.cohort.CohortProblem} is the question, free of records, {@link
 * org.lotusmatch.matcher.training.cohort.PlanSolver} the port that answers it, {@link
 * org.lotusmatch.matcher.training.cohort.ExpectedHires} the one measure of an answer.
 */
@NullMarked
package org.lotusmatch.matcher.training.cohort;

import org.jspecify.annotations.NullMarked;
