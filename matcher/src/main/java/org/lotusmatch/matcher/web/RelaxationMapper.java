package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.CourseRelaxationDto;
import org.lotusmatch.api.model.CourseSearchDto;
import org.lotusmatch.api.model.RelaxationKindDto;
import org.lotusmatch.api.model.VacancyRelaxationDto;
import org.lotusmatch.api.model.VacancySearchDto;
import org.lotusmatch.matcher.relax.Relaxation;

import java.util.List;

/** Looser searches, each as a request that can be sent as it is. */
final class RelaxationMapper {
    private final SentenceMapper sentences;

    RelaxationMapper(SentenceMapper sentences) {
        this.sentences = sentences;
    }

    List<VacancyRelaxationDto> vacancies(List<Relaxation> relaxations, VacancySearchDto asked) {
        return relaxations.stream().map(relaxation -> vacancy(relaxation, asked)).toList();
    }

    /** Recommendations have no words: what is to be sent again are the filters. */
    List<VacancyRelaxationDto> filters(List<Relaxation> relaxations) {
        return vacancies(relaxations, new VacancySearchDto());
    }

    List<CourseRelaxationDto> courses(List<Relaxation> relaxations, CourseSearchDto asked) {
        return relaxations.stream().map(relaxation -> course(relaxation, asked)).toList();
    }

    private VacancyRelaxationDto vacancy(Relaxation relaxation, VacancySearchDto asked) {
        return new VacancyRelaxationDto(
                kind(relaxation),
                sentences.of(relaxation.words()),
                relaxation.gained(),
                new VacancySearchDto()
                        .text(relaxation.search().text())
                        .filters(FilterDtoMapper.vacancies(relaxation.search().filters()))
                        .facets(asked.getFacets())
                        .sort(asked.getSort())
                        .limit(asked.getLimit()));
    }

    private CourseRelaxationDto course(Relaxation relaxation, CourseSearchDto asked) {
        return new CourseRelaxationDto(
                kind(relaxation),
                sentences.of(relaxation.words()),
                relaxation.gained(),
                new CourseSearchDto()
                        .text(relaxation.search().text())
                        .filters(FilterDtoMapper.courses(relaxation.search().filters()))
                        .facets(asked.getFacets())
                        .limit(asked.getLimit()));
    }

    private static RelaxationKindDto kind(Relaxation relaxation) {
        return RelaxationKindDto.valueOf(relaxation.kind().name());
    }
}
