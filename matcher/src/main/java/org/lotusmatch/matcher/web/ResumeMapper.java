package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.EmploymentTypeDto;
import org.lotusmatch.api.model.ExperienceDto;
import org.lotusmatch.api.model.PlaceDraftDto;
import org.lotusmatch.api.model.ProfileDraftDto;
import org.lotusmatch.api.model.ProfileFromResumeDto;
import org.lotusmatch.api.model.ProfileFromResumeLeftOutInnerDto;
import org.lotusmatch.api.model.ProfileFromResumeSourcesInnerDto;
import org.lotusmatch.api.model.WishesDraftDto;
import org.lotusmatch.domain.intake.LeftOut;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.ResumeDraft;
import org.lotusmatch.domain.intake.ResumeValue;
import org.lotusmatch.domain.profile.TalentProfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was read in a résumé, as the contract shows it. */
final class ResumeMapper {
    private static final Map<RawField, String> POINTERS =
            Map.ofEntries(
                    Map.entry(RawField.EDUCATION, "/education"),
                    Map.entry(RawField.MAJOR, "/major"),
                    Map.entry(RawField.GRADUATION_YEAR, "/graduationYear"),
                    Map.entry(RawField.EXPERIENCE, "/experience/"),
                    Map.entry(RawField.SKILLS, "/skills/"),
                    Map.entry(RawField.CERTIFICATES, "/certificates/"),
                    Map.entry(RawField.PLACE, "/home/place"),
                    Map.entry(RawField.WISHED_OCCUPATIONS, "/wishes/occupations/"),
                    Map.entry(RawField.WISHED_PLACES, "/wishes/places/"),
                    Map.entry(RawField.WISHED_PAY, "/wishes/pay"),
                    Map.entry(RawField.ABOUT, "/about"));

    private final DraftMapper drafts;
    private final ProfileMapper profiles;
    private final SentenceMapper sentences;

    ResumeMapper(DraftMapper drafts, ProfileMapper profiles, SentenceMapper sentences) {
        this.drafts = drafts;
        this.profiles = profiles;
        this.sentences = sentences;
    }

    /** The draft is understood exactly as it will be when it comes back confirmed. */
    ProfileFromResumeDto dto(ResumeDraft read) {
        ProfileDraftDto draft = draft(read);
        TalentProfile understood = drafts.profile(draft);
        return new ProfileFromResumeDto(
                draft,
                profiles.understood(understood),
                sources(read),
                read.leftOut().stream().map(this::leftOut).toList(),
                sentences.findings(understood.findings()),
                read.fromScan());
    }

    private ProfileDraftDto draft(ResumeDraft read) {
        ProfileDraftDto draft =
                new ProfileDraftDto()
                        .education(first(read, RawField.EDUCATION))
                        .major(first(read, RawField.MAJOR))
                        .experience(
                                read.of(RawField.EXPERIENCE).stream()
                                        .map(
                                                job ->
                                                        new ExperienceDto(job.text())
                                                                .years(job.years()))
                                        .toList())
                        .skills(texts(read, RawField.SKILLS))
                        .certificates(texts(read, RawField.CERTIFICATES))
                        .wishes(wishes(read))
                        .about(first(read, RawField.ABOUT));
        String year = first(read, RawField.GRADUATION_YEAR);
        if (year != null) {
            draft.graduationYear(Integer.valueOf(year));
        }
        String place = first(read, RawField.PLACE);
        return place == null ? draft : draft.home(new PlaceDraftDto().place(place));
    }

    private WishesDraftDto wishes(ResumeDraft read) {
        Set<EmploymentTypeDto> types = drafts.employmentTypes(texts(read, RawField.WISHED_TYPES));
        return new WishesDraftDto()
                .occupations(texts(read, RawField.WISHED_OCCUPATIONS))
                .places(texts(read, RawField.WISHED_PLACES))
                .pay(first(read, RawField.WISHED_PAY))
                .employmentTypes(List.copyOf(types));
    }

    private static List<ProfileFromResumeSourcesInnerDto> sources(ResumeDraft read) {
        List<ProfileFromResumeSourcesInnerDto> sources = new ArrayList<>();
        POINTERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> {
                            int at = 0;
                            for (ResumeValue value : read.of(entry.getKey())) {
                                String pointer = entry.getValue();
                                String place = pointer.endsWith("/") ? pointer + at : pointer;
                                sources.add(
                                        new ProfileFromResumeSourcesInnerDto(place, value.words()));
                                at++;
                            }
                        });
        return sources;
    }

    private ProfileFromResumeLeftOutInnerDto leftOut(LeftOut kind) {
        return new ProfileFromResumeLeftOutInnerDto(
                ProfileFromResumeLeftOutInnerDto.KindEnum.valueOf(kind.name()),
                sentences.of("left-out." + kind.name()));
    }

    private static List<String> texts(ResumeDraft read, RawField field) {
        return read.of(field).stream().map(ResumeValue::text).toList();
    }

    private static @Nullable String first(ResumeDraft read, RawField field) {
        return read.of(field).stream().map(ResumeValue::text).findFirst().orElse(null);
    }
}
