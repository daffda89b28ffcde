package org.lotusmatch.matcher.rank;

import org.lotusmatch.domain.vacancy.Employer;

/** Knows how employers have kept the law and answered people. Thread-safe. */
@FunctionalInterface
public interface EmployerRecords {
    /** Where nothing is known of anybody. */
    EmployerRecords NONE = employer -> EmployerRecord.UNKNOWN;

    EmployerRecord find(Employer employer);
}
