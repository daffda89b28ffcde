package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.ContributionDto;
import org.lotusmatch.api.model.CrowdDto;
import org.lotusmatch.api.model.FitDto;
import org.lotusmatch.api.model.RequirementCheckDto;
import org.lotusmatch.api.model.WhatIfDto;
import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.matcher.match.Crowd;
import org.lotusmatch.matcher.whatif.Change;
import org.lotusmatch.matcher.whatif.WhatIf;

import java.util.List;

/** Fits as the contract shows them. */
final class FitMapper {
    private final SentenceMapper sentences;

    FitMapper(SentenceMapper sentences) {
        this.sentences = sentences;
    }

    FitDto dto(Fit fit) {
        return new FitDto()
                .fit(fit.fit())
                .want(fit.want().isPresent() ? fit.want().getAsDouble() : null)
                .get(fit.get().isPresent() ? fit.get().getAsDouble() : null)
                .contributions(fit.contributions().stream().map(this::contribution).toList());
    }

    List<RequirementCheckDto> requirements(Fit fit) {
        return fit.checks().stream()
                .map(
                        check ->
                                new RequirementCheckDto(
                                        check.requirement(),
                                        RequirementCheckDto.StateEnum.valueOf(check.state().name()),
                                        check.byLaw(),
                                        sentences.of(check.evidence())))
                .toList();
    }

    WhatIfDto whatIf(WhatIf whatIf) {
        return new WhatIfDto(
                sentences.all(whatIf.changes().stream().map(Change::evidence).toList()),
                whatIf.fit(),
                whatIf.unlocked());
    }

    CrowdDto crowd(Crowd crowd) {
        return new CrowdDto(
                crowd.applicants(),
                crowd.openings(),
                crowd.price(),
                crowd.deducted(),
                sentences.of(crowd.evidence()));
    }

    private ContributionDto contribution(Contribution part) {
        return new ContributionDto(
                part.feature(),
                sentences.of("feature." + part.feature()),
                ContributionDto.SideEnum.valueOf(part.side().name()),
                part.weight(),
                part.value(),
                part.points(),
                part.known(),
                sentences.of(part.evidence()));
    }
}
