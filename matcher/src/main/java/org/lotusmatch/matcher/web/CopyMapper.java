package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.api.model.VacancyCopyDto;
import org.lotusmatch.api.model.VacancyDifferenceDto;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.explain.DescribeDifferences;
import org.lotusmatch.matcher.explain.Difference;
import org.lotusmatch.matcher.explain.Phrase;

/** Other advertisements of a job as the contract shows them. */
final class CopyMapper {
    private final DescribeDifferences differences;

    CopyMapper(DescribeDifferences differences) {
        this.differences = differences;
    }

    VacancyCopyDto dto(Vacancy here, Vacancy copy) {
        return new VacancyCopyDto(
                        copy.id().value(),
                        copy.origin().source(),
                        copy.origin().sourceId(),
                        copy.employer().name(),
                        differences.between(here, copy).stream().map(CopyMapper::dto).toList())
                .url(copy.origin().url())
                .postedOn(copy.validity().postedOn())
                .validThrough(copy.validity().through());
    }

    private static VacancyDifferenceDto dto(Difference difference) {
        return new VacancyDifferenceDto(
                VacancyDifferenceDto.FieldEnum.valueOf(difference.field()),
                dto(difference.name()),
                dto(difference.here()),
                dto(difference.there()));
    }

    private static SentenceDto dto(Phrase phrase) {
        return new SentenceDto(phrase.zh(), phrase.en());
    }
}
