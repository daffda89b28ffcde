package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.EducationLevelDto;
import org.lotusmatch.api.model.EmploymentTypeDto;
import org.lotusmatch.api.model.VacancyDto;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.YearsRequirement;

/** Vacancies as the contract shows them. */
final class VacancyMapper {
    private final ConceptMapper concepts;
    private final SentenceMapper sentences;

    VacancyMapper(ConceptMapper concepts, SentenceMapper sentences) {
        this.concepts = concepts;
        this.sentences = sentences;
    }

    VacancyDto dto(Vacancy vacancy) {
        Requirements asked = vacancy.requirements();
        VacancyDto dto =
                new VacancyDto()
                        .id(vacancy.id().value())
                        .source(vacancy.origin().source())
                        .sourceId(vacancy.origin().sourceId())
                        .url(vacancy.origin().url())
                        .title(concepts.title(vacancy.title()))
                        .pay(concepts.pay(vacancy.pay()))
                        .place(concepts.place(vacancy.location()))
                        .education(level(asked.education()))
                        .majors(asked.majors())
                        .skills(concepts.requirements(asked.skills()))
                        .certificates(concepts.mentions(asked.certificates()))
                        .postedOn(vacancy.validity().postedOn())
                        .validThrough(vacancy.validity().through())
                        .findings(sentences.findings(vacancy.findings()));
        addEmployer(dto, vacancy);
        addTerms(dto, vacancy);
        addYears(dto, asked.years());
        return dto;
    }

    private static void addEmployer(VacancyDto dto, Vacancy vacancy) {
        dto.employer(vacancy.employer().name())
                .employerSize(vacancy.employer().size())
                .industry(vacancy.employer().industry());
    }

    private static void addTerms(VacancyDto dto, Vacancy vacancy) {
        dto.employmentType(
                        vacancy.type() == null
                                ? null
                                : EmploymentTypeDto.valueOf(vacancy.type().name()))
                .headcount(vacancy.headcount() == null ? null : vacancy.headcount().low())
                .benefits(vacancy.benefits())
                .shifts(vacancy.shifts())
                .description(vacancy.description())
                .reservedFor(
                        vacancy.reservedFor().stream()
                                .map(group -> VacancyDto.ReservedForEnum.valueOf(group.name()))
                                .toList());
    }

    private static void addYears(VacancyDto dto, @Nullable YearsRequirement years) {
        if (years != null) {
            dto.yearsLow(years.low()).yearsHigh(years.high());
        }
    }

    static @Nullable EducationLevelDto level(@Nullable EducationLevel level) {
        return level == null ? null : EducationLevelDto.valueOf(level.name());
    }
}
