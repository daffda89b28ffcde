package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.record.Origin;
import org.lotusmatch.domain.vacancy.Employer;
import org.lotusmatch.domain.vacancy.EmploymentType;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.ReservedGroup;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;

import java.util.Set;

/** Makes a vacancy of a row. */
final class NormalizeVacancy {
    private final Steps steps;
    private final ReadValidity validity;

    NormalizeVacancy(Steps steps) {
        this.steps = steps;
        this.validity = new ReadValidity(steps.dates());
    }

    Vacancy normalize(Row given, String defaultSource) {
        RequireContent.check(given, RawField.TITLE);
        Origin origin = IdentifyRecord.identify(given, defaultSource);
        Row row = repaired(given);
        return new Vacancy(
                new VacancyId(origin.recordId(Corpus.VACANCIES)),
                origin,
                title(row),
                employer(row),
                type(row),
                row.read(RawField.HEADCOUNT, steps.headcount(), "headcount-not-understood"),
                pay(row),
                steps.places().locate(row),
                requirements(row),
                validity.read(row),
                reservedFor(row),
                ListCell.splitAlsoAtSpaces(row.text(RawField.BENEFITS)),
                row.textOrNull(RawField.SHIFTS),
                row.text(RawField.DESCRIPTION),
                ParseAges.find(
                                LongText.cut(
                                        row.text(RawField.DESCRIPTION), AskedSkills.LONGEST_TEXT))
                        .orElse(null),
                row.remarks().list());
    }

    private Row repaired(Row row) {
        RawRecord spread = steps.attributes().spread(row.raw(), row.remarks());
        RawRecord repaired = steps.shiftedFields().repair(spread, row.remarks());
        return new Row(repaired, row.remarks(), row.draft());
    }

    private JobTitle title(Row row) {
        JobTitle title = steps.occupations().read(RequireContent.title(row));
        if (title.occupation() == null) {
            row.flag("title-not-understood", RawField.TITLE);
        }
        return title;
    }

    private static Employer employer(Row row) {
        String name = row.textOrNull(RawField.EMPLOYER);
        return new Employer(
                name == null ? Normalizer.NOT_SAID : name,
                row.textOrNull(RawField.EMPLOYER_SIZE),
                row.textOrNull(RawField.INDUSTRY));
    }

    /** Where the column is empty, a title such as 测试实习生 or 兼职讲师 says it. */
    private static @Nullable EmploymentType type(Row row) {
        if (row.has(RawField.EMPLOYMENT_TYPE)) {
            return row.read(
                    RawField.EMPLOYMENT_TYPE,
                    Vocabulary.EMPLOYMENT_TYPE,
                    "employment-type-not-understood");
        }
        String title = row.text(RawField.TITLE);
        if (title.contains("实习生") || title.contains("见习生")) {
            return EmploymentType.INTERNSHIP;
        }
        return title.contains("兼职") ? EmploymentType.PART_TIME : null;
    }

    private PayRange pay(Row row) {
        PayRange pay = row.read(RawField.PAY, steps.pay(), "pay-not-understood");
        return pay == null ? PayRange.unknown(PayPeriod.NEGOTIABLE, row.text(RawField.PAY)) : pay;
    }

    private Requirements requirements(Row row) {
        AskedSkills asked = AskedSkills.of(row, steps.listedSkills(), steps.skills());
        return new Requirements(
                row.read(
                        RawField.EDUCATION,
                        steps.education()::lowestAccepted,
                        "education-not-understood"),
                row.read(RawField.EXPERIENCE, steps.years(), "experience-not-understood"),
                row.list(RawField.MAJORS),
                asked.skills(),
                asked.certificates());
    }

    private static Set<ReservedGroup> reservedFor(Row row) {
        Set<ReservedGroup> groups =
                row.read(
                        RawField.RESERVED_FOR,
                        Vocabulary.RESERVED_GROUP::parseSet,
                        "group-not-understood");
        return groups == null ? Set.of() : groups;
    }
}
