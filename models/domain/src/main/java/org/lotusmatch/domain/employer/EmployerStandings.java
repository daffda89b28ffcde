package org.lotusmatch.domain.employer;

import java.time.LocalDate;
import java.util.Optional;

/** Public lists about employers. Thread-safe. */
public interface EmployerStandings {
    /** Knows nobody. */
    EmployerStandings NONE = (employer, day) -> Optional.empty();

    /**
     * @param employer name, compared folded, or 统一社会信用代码
     * @return empty if no list names the employer on that day
     */
    Optional<EmployerStanding> find(String employer, LocalDate day);
}
