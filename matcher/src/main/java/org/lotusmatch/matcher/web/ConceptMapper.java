package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.JobTitleDto;
import org.lotusmatch.api.model.OccupationLinkDto;
import org.lotusmatch.api.model.PayDto;
import org.lotusmatch.api.model.PlaceDto;
import org.lotusmatch.api.model.SkillDto;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.taxonomy.Taxonomy;

import java.util.List;

/** Titles, skills, places and pay, as the contract shows them. */
final class ConceptMapper {
    private final Taxonomy taxonomy;
    private final Gazetteer gazetteer;
    private final SentenceMapper sentences;

    ConceptMapper(Taxonomy taxonomy, Gazetteer gazetteer, SentenceMapper sentences) {
        this.taxonomy = taxonomy;
        this.gazetteer = gazetteer;
        this.sentences = sentences;
    }

    JobTitleDto title(JobTitle title) {
        JobTitleDto dto = new JobTitleDto(title.words());
        OccupationLink link = title.occupation();
        if (link != null) {
            dto.occupationId(link.id().value())
                    .occupationName(taxonomy.occupations().name(link.id()))
                    .confidence(link.confidence())
                    .matched(link.matched());
        }
        return dto.alternatives(title.alternatives().stream().map(this::alternative).toList());
    }

    private OccupationLinkDto alternative(OccupationLink link) {
        return new OccupationLinkDto(
                link.id().value(),
                taxonomy.occupations().name(link.id()),
                link.confidence(),
                link.matched());
    }

    List<JobTitleDto> titles(List<JobTitle> titles) {
        return titles.stream().map(this::title).toList();
    }

    List<SkillDto> mentions(List<SkillMention> mentions) {
        return mentions.stream()
                .map(mention -> new SkillDto(mention.skill().value(), mention.words()))
                .toList();
    }

    List<SkillDto> requirements(List<SkillRequirement> requirements) {
        return requirements.stream()
                .map(
                        asked ->
                                new SkillDto(asked.skill().value(), asked.words())
                                        .required(asked.required()))
                .toList();
    }

    PlaceDto place(WorkLocation place) {
        PlaceDto dto = new PlaceDto(place.words());
        DivisionCode division = place.division();
        if (division != null) {
            dto.division(division.value()).divisionName(gazetteer.fullName(division));
        }
        if (place.point() != null) {
            dto.latitude(place.point().latitude())
                    .longitude(place.point().longitude())
                    .exact(place.exactPoint());
        }
        return dto;
    }

    /** District or city of residence: an address is nobody's business. */
    @Nullable String district(WorkLocation home) {
        return home.division() == null ? null : gazetteer.fullName(home.division().county());
    }

    String divisionName(DivisionCode division) {
        return gazetteer.fullName(division);
    }

    PayDto pay(PayRange pay) {
        PayDto dto =
                new PayDto(
                        pay.words(),
                        PayDto.PeriodEnum.valueOf(pay.period().name()),
                        pay.monthsPerYear(),
                        pay.assumptions().stream()
                                .map(id -> sentences.of("pay.assumed." + id))
                                .toList());
        if (pay.isKnown()) {
            dto.lowYuanPerMonth(rounded(pay.lowYuanPerMonth()))
                    .highYuanPerMonth(rounded(pay.highYuanPerMonth()));
        }
        return dto;
    }

    private static double rounded(double yuan) {
        return Math.round(yuan);
    }
}
