package org.lotusmatch.domain.vacancy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.record.Severity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An advertised job. Null means that the advertisement does not say, or that it was not understood.
 *
 * @param id derived from the origin
 * @param origin where it came from
 * @param title the job's title
 * @param employer who looks for people
 * @param type how people are employed
 * @param headcount how many are looked for; null also for 若干
 * @param pay never null; ask {@link PayRange#isKnown()}
 * @param location where the work is
 * @param requirements what is asked of a person
 * @param validity when it may be answered
 * @param reservedFor groups it is set aside for, empty = everybody
 * @param benefits 福利, as written
 * @param shifts 班次, as written
 * @param description duties and conditions, as written, possibly empty
 * @param ageLimit ages that it names, for information only; null = none
 * @param findings what parsers and the gate noticed
 */
public record Vacancy(
        VacancyId id,
        Origin origin,
        JobTitle title,
        Employer employer,
        @Nullable EmploymentType type,
        @Nullable Headcount headcount,
        PayRange pay,
        WorkLocation location,
        Requirements requirements,
        Validity validity,
        Set<ReservedGroup> reservedFor,
        List<String> benefits,
        @Nullable String shifts,
        String description,
        @Nullable AgeRange ageLimit,
        List<Finding> findings) {
    public Vacancy {
        reservedFor = Collections.unmodifiableSet(new TreeSet<>(reservedFor));
        benefits = List.copyOf(benefits);
        findings = List.copyOf(findings);
    }

    /** The same vacancy with these findings instead of its own. */
    public Vacancy withFindings(List<Finding> others) {
        return new Vacancy(
                id,
                origin,
                title,
                employer,
                type,
                headcount,
                pay,
                location,
                requirements,
                validity,
                reservedFor,
                benefits,
                shifts,
                description,
                ageLimit,
                others);
    }

    /** Whether a reviewer must look before anybody else sees it. */
    public boolean isQuarantined() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.QUARANTINE);
    }
}
