package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.domain.vacancy.Validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Vacancies that differ in one thing. */
final class TestVacancy {
    private TestVacancy() {}

    static Vacancy describedAs(String description) {
        return of(
                EmploymentType.FULL_TIME,
                PayRange.perMonth(5000, 7000),
                "430302",
                null,
                description);
    }

    static Vacancy paid(PayRange pay) {
        return paid(EmploymentType.FULL_TIME, pay, "430302");
    }

    static Vacancy paid(@Nullable EmploymentType type, PayRange pay, String division) {
        return of(type, pay, division, null, "");
    }

    static Vacancy openThrough(@Nullable LocalDate through) {
        return of(null, PayRange.unknown(PayPeriod.NEGOTIABLE, "面议"), "430302", through, "");
    }

    private static Vacancy of(
            @Nullable EmploymentType type,
            PayRange pay,
            String division,
            @Nullable LocalDate through,
            String description) {
        Origin origin = new Origin("test", "1");
        return new Vacancy(
                new VacancyId(origin.recordId(Corpus.VACANCIES)),
                origin,
                new JobTitle("普工", null),
                new Employer("某厂", null, null),
                type,
                null,
                pay,
                new WorkLocation("", new DivisionCode(division), null, false),
                Requirements.NONE,
                new Validity(null, through),
                Set.of(),
                List.of(),
                null,
                description,
                List.of());
    }
}
