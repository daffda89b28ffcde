package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.skill.SkillMention;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the form from a stored profile, so that its person can change it. */
@Component
final class TypedFromProfile {
    private final ConceptTexts concepts;

    TypedFromProfile(ConceptTexts concepts) {
        this.concepts = concepts;
    }

    TypedProfile typed(TalentProfile profile) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        addEducation(form, profile);
        form.add(TypedProfile.SKILLS, words(profile.skills()));
        form.add(TypedProfile.CERTIFICATES, words(profile.certificates()));
        form.add(TypedProfile.HOME, profile.home().words());
        form.add(TypedProfile.ABOUT, profile.about());
        profile.experience()
                .forEach(work -> TypedProfile.addWork(form, work.title().words(), work.years()));
        TypedProfile.addSpareRow(form);
        addWishes(form, profile.wishes());
        return TypedProfile.of(form);
    }

    private static void addEducation(MultiValueMap<String, String> form, TalentProfile profile) {
        EducationLevel level = profile.education().level();
        form.add(TypedProfile.EDUCATION, level == null ? "" : level.name());
        form.add(TypedProfile.MAJOR, Objects.toString(profile.education().major(), ""));
        form.add(
                TypedProfile.GRADUATION_YEAR,
                Objects.toString(profile.education().graduationYear(), ""));
    }

    private void addWishes(MultiValueMap<String, String> form, Wishes wishes) {
        form.add(
                TypedProfile.OCCUPATIONS,
                joined(wishes.occupations().stream().map(JobTitle::words)));
        form.add(TypedProfile.PLACES, joined(wishes.places().stream().map(concepts::division)));
        form.add(TypedProfile.PAY, wishes.pay() == null ? "" : wishes.pay().words());
        Double commuteKm = wishes.commuteKm();
        form.add(TypedProfile.COMMUTE_KM, commuteKm == null ? "" : TypedProfile.number(commuteKm));
        wishes.types().forEach(type -> form.add(TypedProfile.TYPES, type.name()));
    }

    private static String words(List<SkillMention> mentions) {
        return joined(mentions.stream().map(SkillMention::words).distinct());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("、"));
    }
}
