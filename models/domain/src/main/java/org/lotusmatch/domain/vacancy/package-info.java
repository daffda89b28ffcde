/** Vacancies: who looks for whom, where, for what pay, and until when. */
@NullMarked
package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.NullMarked;
