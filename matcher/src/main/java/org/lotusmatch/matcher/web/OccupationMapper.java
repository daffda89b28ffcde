package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.AdjacentOccupationDto;
import org.lotusmatch.api.model.MissingSkillDto;
import org.lotusmatch.api.model.RecommendedOccupationsDto;
import org.lotusmatch.matcher.adjacent.AdjacentOccupation;

import java.util.List;

/** Adjacent occupations, as the contract shows them. */
final class OccupationMapper {
    private OccupationMapper() {}

    static RecommendedOccupationsDto dto(List<AdjacentOccupation> occupations) {
        return new RecommendedOccupationsDto(
                occupations.stream().map(OccupationMapper::dto).toList());
    }

    private static AdjacentOccupationDto dto(AdjacentOccupation one) {
        return new AdjacentOccupationDto(
                        one.id().value(),
                        one.name(),
                        one.from(),
                        one.kinship().value(),
                        one.vacancies(),
                        one.openings(),
                        one.withinReach(),
                        one.missing().stream()
                                .map(gap -> new MissingSkillDto(gap.words(), gap.vacancies()))
                                .toList())
                .yuanPerMonth(one.yuanPerMonth())
                .payDifference(one.payDifference());
    }
}
