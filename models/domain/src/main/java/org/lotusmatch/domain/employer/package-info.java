/**
 * What public lists say of employers: {@link org.lotusmatch.domain.employer.EmployerStandings}
 * finds the grade of compliance and wage arrears by name. Depends on nothing.
 */
@NullMarked
package org.lotusmatch.domain.employer;

import org.jspecify.annotations.NullMarked;
