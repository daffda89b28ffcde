package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillMention;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * People in pickers and the reading of their words: never the sensitive facts, never an address.
 */
@Component
final class ProfileViews {
    private static final int SKILLS_SHOWN = 3;

    private final PageTexts texts;
    private final ConceptTexts concepts;

    ProfileViews(PageTexts texts, ConceptTexts concepts) {
        this.texts = texts;
        this.concepts = concepts;
    }

    PersonView person(TalentProfile profile) {
        List<String> wishes = profile.wishes().occupations().stream().map(JobTitle::words).toList();
        List<String> skills =
                profile.skills().stream().map(SkillMention::words).limit(SKILLS_SHOWN).toList();
        String summary =
                Stream.of(profile.label(), String.join("、", wishes), String.join("、", skills))
                        .filter(part -> !part.isBlank())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(profile.id().value());
        return new PersonView(profile.id().value(), profile.label(), wishes, skills, summary);
    }

    Understood understood(TalentProfile profile) {
        List<Understood.Reading> readings = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (JobTitle title : titles(profile)) {
            if (title.occupation() == null) {
                unknown.add(title.words());
            } else {
                readings.add(
                        reading(
                                title.words(),
                                concepts.occupation(title.occupation()),
                                "understood.occupation"));
            }
        }
        read(profile.skills(), "understood.skill", readings, unknown);
        read(profile.certificates(), "understood.certificate", readings, unknown);
        return new Understood(readings, facts(profile), unknown, notes(profile, unknown));
    }

    private List<String> notes(TalentProfile profile, List<String> unknown) {
        return texts.readingNotes(
                profile.findings().stream()
                        .filter(finding -> !unknown.contains(finding.quote()))
                        .toList());
    }

    private static List<JobTitle> titles(TalentProfile profile) {
        return Stream.concat(
                        profile.wishes().occupations().stream(),
                        profile.experience().stream().map(WorkExperience::title))
                .distinct()
                .toList();
    }

    private void read(
            List<SkillMention> mentions,
            String kind,
            List<Understood.Reading> readings,
            List<String> unknown) {
        for (SkillMention mention : mentions) {
            if (mention.skill().isKnown()) {
                readings.add(reading(mention.words(), concepts.skill(mention), kind));
            } else {
                unknown.add(mention.words());
            }
        }
    }

    private Understood.Reading reading(String words, String meaning, String kind) {
        return new Understood.Reading(words, meaning, texts.page(kind));
    }

    private List<Fact> facts(TalentProfile profile) {
        return new FactList(texts)
                .add("understood.education", education(profile))
                .add("understood.major", profile.education().major())
                .add("understood.home", concepts.district(profile.home()))
                .add(
                        "understood.places",
                        profile.wishes().places().stream().map(concepts::division).toList())
                .add("understood.pay", pay(profile.wishes().pay()))
                .facts();
    }

    private @Nullable String education(TalentProfile profile) {
        return profile.education().level() == null
                ? null
                : texts.phrase("education." + profile.education().level().name());
    }

    private @Nullable String pay(@Nullable PayRange pay) {
        return pay == null ? null : concepts.monthly(pay);
    }
}
