package org.lotusmatch.indexer.standing;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.employer.ComplianceGrade;

import java.time.LocalDate;

/**
 * One line of a list.
 *
 * @param name employer, possibly empty
 * @param code 统一社会信用代码, possibly empty; name or code is given
 * @param grade 劳动保障守法诚信等级, null if the line is about arrears alone
 * @param wageArrears whether the line is from a list of wage arrears
 * @param from first day, null = always
 * @param until last day, inclusive, null = until further notice
 * @param source who published it
 */
record ListedEmployer(
        String name,
        String code,
        @Nullable ComplianceGrade grade,
        boolean wageArrears,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source) {
    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The first day for comparing: of two grades the later counts. */
    LocalDate since() {
        return from == null ? LocalDate.MIN : from;
    }
}
