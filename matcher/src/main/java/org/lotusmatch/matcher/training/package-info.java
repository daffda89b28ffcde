/**
 * Training: which courses teach what a person's wished-for vacancies ask and the person does not
 * have.
 */
@NullMarked
package org.lotusmatch.matcher.training;

import org.jspecify.annotations.NullMarked;
