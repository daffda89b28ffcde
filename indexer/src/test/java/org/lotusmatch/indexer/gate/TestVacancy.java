package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Headcount;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.domain.vacancy.Validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Sound vacancies that differ in one thing. */
final class TestVacancy {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private String title = "普工";
    private String employer = "莲城试验有限公司";
    private @Nullable EmploymentType type = EmploymentType.FULL_TIME;
    private @Nullable Headcount headcount = new Headcount(3, 3, "3人");
    private PayRange pay = PayRange.perMonth(5000, 7000);
    private WorkLocation location =
            new WorkLocation("雨湖区", new DivisionCode("430302"), null, false);
    private @Nullable LocalDate through = TODAY.plusDays(30);
    private Set<ReservedGroup> reservedFor = Set.of();
    private String description = "负责产品组装";

    static TestVacancy sound() {
        return new TestVacancy();
    }

    static Vacancy describedAs(String description) {
        return sound().description(description).build();
    }

    static Vacancy paid(PayRange pay) {
        return sound().pay(pay).build();
    }

    TestVacancy title(String words) {
        title = words;
        return this;
    }

    TestVacancy employer(String name) {
        employer = name;
        return this;
    }

    TestVacancy type(@Nullable EmploymentType value) {
        type = value;
        return this;
    }

    TestVacancy headcount(@Nullable Headcount value) {
        headcount = value;
        return this;
    }

    TestVacancy pay(PayRange value) {
        pay = value;
        return this;
    }

    TestVacancy at(String division) {
        location = new WorkLocation("", new DivisionCode(division), null, false);
        return this;
    }

    TestVacancy nowhere() {
        location = WorkLocation.UNKNOWN;
        return this;
    }

    TestVacancy through(@Nullable LocalDate lastDay) {
        through = lastDay;
        return this;
    }

    TestVacancy reservedFor(ReservedGroup group) {
        reservedFor = Set.of(group);
        return this;
    }

    TestVacancy description(String text) {
        description = text;
        return this;
    }

    Vacancy build() {
        Origin origin = new Origin("test", "1");
        return new Vacancy(
                new VacancyId(origin.recordId(Corpus.VACANCIES)),
                origin,
                new JobTitle(title, null),
                new Employer(employer, null, null),
                type,
                headcount,
                pay,
                location,
                Requirements.NONE,
                new Validity(null, through),
                reservedFor,
                List.of(),
                null,
                description,
                null,
                List.of());
    }
}
