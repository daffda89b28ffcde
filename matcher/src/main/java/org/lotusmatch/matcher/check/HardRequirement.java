package org.lotusmatch.matcher.check;

import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Optional;

/** One requirement that is met, unmet or unknown. Thread-safe. */
interface HardRequirement {
    /** Empty if nobody asks for it, or nothing is to be said of it. */
    Optional<RequirementCheck> check(VacancyRow vacancy, ProfileRow profile);

    /** Whether {@link #check} is unmet; allocates nothing, for batches. */
    boolean isUnmet(VacancyRow vacancy, ProfileRow profile);
}
