package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.CandidateDto;
import org.lotusmatch.api.model.CandidateExperienceInnerDto;
import org.lotusmatch.api.model.UnderstoodProfileDto;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;

import java.util.stream.Stream;

/**
 * Profiles as the contract shows them: never the sensitive facts, never the person's own text,
 * never an address.
 */
final class ProfileMapper {
    private final ConceptMapper concepts;

    ProfileMapper(ConceptMapper concepts) {
        this.concepts = concepts;
    }

    CandidateDto candidate(TalentProfile profile) {
        return new CandidateDto()
                .id(profile.id().value())
                .label(profile.label())
                .education(VacancyMapper.level(profile.education().level()))
                .major(profile.education().major())
                .experience(profile.experience().stream().map(this::experience).toList())
                .skills(concepts.mentions(profile.skills()))
                .certificates(concepts.mentions(profile.certificates()))
                .divisionName(concepts.district(profile.home()));
    }

    UnderstoodProfileDto understood(TalentProfile profile) {
        UnderstoodProfileDto dto =
                new UnderstoodProfileDto()
                        .education(VacancyMapper.level(profile.education().level()))
                        .occupations(
                                Stream.concat(
                                                profile.wishes().occupations().stream(),
                                                profile.experience().stream()
                                                        .map(WorkExperience::title))
                                        .distinct()
                                        .map(concepts::title)
                                        .toList())
                        .skills(concepts.mentions(profile.skills()))
                        .certificates(concepts.mentions(profile.certificates()));
        if (profile.home().isKnown()) {
            dto.home(concepts.place(profile.home()));
        }
        if (profile.wishes().pay() != null) {
            dto.pay(concepts.pay(profile.wishes().pay()));
        }
        return dto;
    }

    private CandidateExperienceInnerDto experience(WorkExperience work) {
        return new CandidateExperienceInnerDto()
                .title(concepts.title(work.title()))
                .years(work.years());
    }
}
