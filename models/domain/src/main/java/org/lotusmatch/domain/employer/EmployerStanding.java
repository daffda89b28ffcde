package org.lotusmatch.domain.employer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What public lists say of an employer on a day.
 *
 * @param grade the latest grade in force; null if none is known
 * @param wageArrears whether the employer is on a list of wage arrears (拖欠农民工工资失信联合惩戒对象名单)
 * @param sources who published it, without repeats
 */
public record EmployerStanding(
        @Nullable ComplianceGrade grade, boolean wageArrears, List<String> sources) {
    public EmployerStanding {
        sources = List.copyOf(sources);
    }
}
