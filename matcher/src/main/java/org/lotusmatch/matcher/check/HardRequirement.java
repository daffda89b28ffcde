package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** One requirement that is met, unmet or unknown. */
interface HardRequirement {
    /** Why the requirement is not met; empty if it is met or if the person does not say. */
    Optional<Evidence> findUnmet(VacancyRow vacancy, ProfileRow profile);
}
