package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.FacetCountsInnerDto;
import org.lotusmatch.api.model.FacetDto;
import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.search.Facet;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.taxonomy.OccupationGraph;

import java.util.List;

/** Facets with labels for people. */
final class FacetMapper {
    private static final int CODE_LENGTH = "6-18-02-04".length();

    private final Gazetteer gazetteer;
    private final OccupationGraph occupations;
    private final SentenceMapper sentences;

    FacetMapper(Gazetteer gazetteer, OccupationGraph occupations, SentenceMapper sentences) {
        this.gazetteer = gazetteer;
        this.occupations = occupations;
        this.sentences = sentences;
    }

    List<FacetDto> dtos(List<Facet> facets) {
        return facets.stream().map(this::dto).toList();
    }

    private FacetDto dto(Facet facet) {
        return new FacetDto(
                facet.field().name(),
                facet.counts().stream()
                        .map(
                                count ->
                                        new FacetCountsInnerDto(
                                                count.value(),
                                                count.count(),
                                                label(facet.field(), count.value())))
                        .toList());
    }

    private SentenceDto label(IndexField field, String value) {
        return switch (field) {
            case DIVISION -> same(gazetteer.fullName(new DivisionCode(value)));
            case OCCUPATION -> same(occupation(value));
            case EMPLOYMENT_TYPE -> sentences.of("employment-type." + value);
            case EDUCATION -> sentences.of("education." + value);
            case COURSE_TYPE -> sentences.of("course-type." + value);
            case COURSE_MODE -> sentences.of("course-mode." + value);
            default -> same(value);
        };
    }

    private String occupation(String value) {
        return value.length() < CODE_LENGTH
                ? occupations.findGroupName(value).orElse(value)
                : occupations.name(new OccupationId(value));
    }

    private static SentenceDto same(String name) {
        return new SentenceDto(name, name);
    }
}
