package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.AgeRangeDto;
import org.lotusmatch.api.model.EducationLevelDto;
import org.lotusmatch.api.model.EmploymentTypeDto;
import org.lotusmatch.api.model.VacancyDto;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.AgeRange;
import org.lotusmatch.domain.vacancy.Liveness;
import org.lotusmatch.domain.vacancy.Requirements;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.domain.vacancy.YearsRequirement;
import org.lotusmatch.matcher.explain.Silence;
import org.lotusmatch.matcher.match.Standing;

import java.util.List;
import java.util.Map;

/** Vacancies as the contract shows them. */
final class VacancyMapper {
    private final ConceptMapper concepts;
    private final SentenceMapper sentences;
    private final CopyMapper copies;

    VacancyMapper(ConceptMapper concepts, SentenceMapper sentences, CopyMapper copies) {
        this.concepts = concepts;
        this.sentences = sentences;
        this.copies = copies;
    }

    /** With its other advertisements, of which lists only tell the number. */
    VacancyDto detail(Vacancy vacancy, Standing standing, List<Vacancy> others) {
        return dto(vacancy, standing)
                .copies(others.stream().map(copy -> copies.dto(vacancy, copy)).toList());
    }

    List<VacancyDto> dtos(List<Vacancy> vacancies, Map<VacancyId, Standing> standings) {
        return vacancies.stream().map(v -> dto(v, standings.get(v.id()))).toList();
    }

    VacancyDto dto(Vacancy vacancy, @Nullable Standing standing) {
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
        addStanding(dto, standing);
        addTerms(dto, vacancy);
        addYears(dto, asked.years());
        return dto;
    }

    private static void addEmployer(VacancyDto dto, Vacancy vacancy) {
        dto.employer(vacancy.employer().name())
                .employerSize(vacancy.employer().size())
                .industry(vacancy.employer().industry());
    }

    private void addStanding(VacancyDto dto, @Nullable Standing standing) {
        if (standing == null) {
            return;
        }
        dto.expired(standing.expired()).copyCount(standing.copies());
        Liveness liveness = standing.liveness();
        if (liveness != null) {
            dto.liveness(liveness.value())
                    .lastSignOfLifeOn(liveness.lastSignOn())
                    .silence(sentences.of(Silence.of(liveness)));
        }
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
                .ageLimit(ages(vacancy.ageLimit()))
                .reservedFor(
                        vacancy.reservedFor().stream()
                                .map(group -> VacancyDto.ReservedForEnum.valueOf(group.name()))
                                .toList());
    }

    private static @Nullable AgeRangeDto ages(@Nullable AgeRange ages) {
        return ages == null
                ? null
                : new AgeRangeDto(ages.words()).low(ages.low()).high(ages.high());
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
