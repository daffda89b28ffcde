package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.ConfirmedProfileDto;
import org.lotusmatch.api.model.ConsentsDto;
import org.lotusmatch.api.model.EmploymentTypeDto;
import org.lotusmatch.api.model.ExperienceDto;
import org.lotusmatch.api.model.KeptProfileDto;
import org.lotusmatch.api.model.PlaceDraftDto;
import org.lotusmatch.api.model.ProfileDraftDto;
import org.lotusmatch.api.model.WishesDraftDto;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;

/** A person's own profile on its way to the record of truth and back. */
final class KeptProfileMapper {
    private static final String YES = "是";

    private final DraftMapper drafts;
    private final ProfileMapper profiles;
    private final ConceptMapper concepts;
    private final SentenceMapper sentences;

    KeptProfileMapper(
            DraftMapper drafts,
            ProfileMapper profiles,
            ConceptMapper concepts,
            SentenceMapper sentences) {
        this.drafts = drafts;
        this.profiles = profiles;
        this.concepts = concepts;
        this.sentences = sentences;
    }

    /** As a row of a file would have it; consent that is not given is left out. */
    RawRecord raw(ConfirmedProfileDto confirmed) {
        RawFields fields = drafts.fields(confirmed.getProfile());
        ConsentsDto consents = confirmed.getConsents();
        if (consents != null && Boolean.TRUE.equals(consents.getFoundByEmployers())) {
            fields.put(RawField.CONSENT_FOUND, YES);
        }
        if (consents != null && Boolean.TRUE.equals(consents.getRecommended())) {
            fields.put(RawField.CONSENT_RECOMMENDED, YES);
        }
        return fields.record();
    }

    KeptProfileDto dto(String key, TalentProfile profile) {
        return new KeptProfileDto(
                key,
                profile.id().value(),
                draft(profile),
                new ConsentsDto()
                        .foundByEmployers(profile.consent().foundByEmployers())
                        .recommended(profile.consent().recommended()),
                profiles.understood(profile),
                sentences.findings(profile.findings()));
    }

    private ProfileDraftDto draft(TalentProfile profile) {
        ProfileDraftDto draft =
                new ProfileDraftDto()
                        .education(drafts.educationName(profile.education().level()))
                        .major(profile.education().major())
                        .graduationYear(profile.education().graduationYear())
                        .experience(
                                profile.experience().stream()
                                        .map(KeptProfileMapper::experience)
                                        .toList())
                        .skills(words(profile.skills()))
                        .certificates(words(profile.certificates()))
                        .wishes(wishes(profile.wishes()))
                        .about(profile.about().isEmpty() ? null : profile.about());
        return profile.home().words().isEmpty() && !profile.home().exactPoint()
                ? draft
                : draft.home(home(profile.home()));
    }

    private static PlaceDraftDto home(WorkLocation home) {
        PlaceDraftDto place = new PlaceDraftDto();
        if (!home.words().isEmpty()) {
            place.place(home.words());
        }
        if (home.exactPoint() && home.point() != null) {
            place.latitude(home.point().latitude()).longitude(home.point().longitude());
        }
        return place;
    }

    private WishesDraftDto wishes(Wishes wishes) {
        return new WishesDraftDto()
                .occupations(wishes.occupations().stream().map(JobTitle::words).toList())
                .places(wishes.places().stream().map(concepts::divisionName).toList())
                .pay(wishes.pay() == null ? null : wishes.pay().words())
                .employmentTypes(
                        wishes.types().stream()
                                .map(type -> EmploymentTypeDto.valueOf(type.name()))
                                .toList())
                .commuteKm(wishes.commuteKm());
    }

    private static ExperienceDto experience(WorkExperience work) {
        return new ExperienceDto(work.title().words()).years(work.years());
    }

    private static List<String> words(List<SkillMention> mentions) {
        return mentions.stream().map(SkillMention::words).distinct().toList();
    }
}
