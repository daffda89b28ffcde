package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.EmploymentTypeDto;
import org.lotusmatch.api.model.ExperienceDto;
import org.lotusmatch.api.model.PlaceDraftDto;
import org.lotusmatch.api.model.ProfileDraftDto;
import org.lotusmatch.api.model.VacancyDraftDto;
import org.lotusmatch.api.model.WishesDraftDto;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.intake.RawRecord;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.explain.Phrases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Inline profiles and vacancies, read as an imported row would be. */
final class DraftMapper {
    private final Drafting drafting;
    private final Phrases phrases;

    DraftMapper(Drafting drafting, Phrases phrases) {
        this.drafting = drafting;
        this.phrases = phrases;
    }

    TalentProfile profile(ProfileDraftDto draft) {
        return drafting.draftProfile(fields(draft).record());
    }

    /** As a row of a file would have it. */
    RawFields fields(ProfileDraftDto draft) {
        RawFields fields =
                new RawFields()
                        .put(RawField.EDUCATION, draft.getEducation())
                        .put(RawField.MAJOR, draft.getMajor())
                        .put(RawField.GRADUATION_YEAR, draft.getGraduationYear())
                        .put(RawField.EXPERIENCE, experience(draft.getExperience()))
                        .put(RawField.SKILLS, draft.getSkills())
                        .put(RawField.CERTIFICATES, draft.getCertificates())
                        .put(RawField.ABOUT, draft.getAbout());
        addPlace(fields, draft.getHome());
        addWishes(fields, draft.getWishes());
        return fields;
    }

    /** In the order of the contract. */
    Set<EmploymentTypeDto> employmentTypes(List<String> words) {
        RawRecord record = new RawFields().put(RawField.WISHED_TYPES, words).record();
        return drafting.draftProfile(record).wishes().types().stream()
                .map(type -> EmploymentTypeDto.valueOf(type.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Chinese name, which the parsers know. */
    @Nullable String educationName(@Nullable EducationLevel level) {
        return level == null ? null : phrases.of("education." + level.name()).zh();
    }

    Vacancy vacancy(VacancyDraftDto draft) {
        RawFields fields =
                new RawFields()
                        .put(RawField.TITLE, draft.getTitle())
                        .put(RawField.EMPLOYER, draft.getEmployer())
                        .put(RawField.HEADCOUNT, draft.getHeadcount())
                        .put(RawField.PAY, draft.getPay())
                        .put(RawField.EDUCATION, draft.getEducation())
                        .put(RawField.EXPERIENCE, draft.getExperience())
                        .put(RawField.MAJORS, draft.getMajors())
                        .put(RawField.SKILLS, draft.getSkills())
                        .put(RawField.PREFERRED_SKILLS, draft.getPreferredSkills())
                        .put(RawField.CERTIFICATES, draft.getCertificates())
                        .put(RawField.DESCRIPTION, draft.getDescription());
        if (draft.getEmploymentType() != null) {
            fields.put(RawField.EMPLOYMENT_TYPE, types(List.of(draft.getEmploymentType())));
        }
        addPlace(fields, draft.getPlace());
        return drafting.draftVacancy(fields.record());
    }

    private static void addPlace(RawFields fields, @Nullable PlaceDraftDto place) {
        if (place != null) {
            fields.put(RawField.PLACE, place.getPlace())
                    .put(RawField.LATITUDE, place.getLatitude())
                    .put(RawField.LONGITUDE, place.getLongitude());
        }
    }

    private void addWishes(RawFields fields, @Nullable WishesDraftDto wishes) {
        if (wishes != null) {
            fields.put(RawField.WISHED_OCCUPATIONS, wishes.getOccupations())
                    .put(RawField.WISHED_PLACES, wishes.getPlaces())
                    .put(RawField.WISHED_PAY, wishes.getPay())
                    .put(RawField.WISHED_TYPES, types(wishes.getEmploymentTypes()))
                    .put(RawField.COMMUTE_KM, wishes.getCommuteKm());
        }
    }

    /** As the files have it: {@code 数控车工:5；质检员:1}. */
    private static String experience(List<ExperienceDto> experience) {
        return experience.stream()
                .map(
                        work ->
                                work.getYears() == null
                                        ? work.getTitle()
                                        : work.getTitle()
                                                + ":"
                                                + String.format(
                                                        Locale.ROOT, "%.1f", work.getYears()))
                .collect(Collectors.joining("；"));
    }

    /** The parsers know the Chinese names. */
    private String types(List<EmploymentTypeDto> types) {
        return types.stream()
                .map(type -> phrases.of("employment-type." + type.name()).zh())
                .collect(Collectors.joining("、"));
    }
}
