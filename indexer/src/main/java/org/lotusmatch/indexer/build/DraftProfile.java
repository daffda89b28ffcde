package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written into the index for a profile: never the sensitive facts. */
final class DraftProfile {
    private final ConceptNames names;

    DraftProfile(ConceptNames names) {
        this.names = names;
    }

    Draft draft(TalentProfile profile) {
        List<JobTitle> titles =
                Stream.concat(
                                profile.wishes().occupations().stream(),
                                profile.experience().stream().map(WorkExperience::title))
                        .toList();
        List<SkillMention> skills =
                Stream.concat(profile.skills().stream(), profile.certificates().stream()).toList();
        String titleWords =
                titles.stream().map(JobTitle::words).distinct().collect(Collectors.joining("、"));
        String skillWords =
                skills.stream()
                        .map(SkillMention::words)
                        .distinct()
                        .collect(Collectors.joining("、"));
        IndexDocument.Builder document =
                IndexDocument.builder(profile.id().value())
                        .text(IndexField.TITLE, titleWords)
                        .texts(
                                IndexField.CONCEPTS,
                                names.words(titles, skills.stream().map(SkillMention::skill)))
                        .texts(
                                IndexField.BODY,
                                List.of(skillWords, major(profile), profile.about()))
                        .point(profile.home().point());
        addKeywords(document, profile, titles, skills);
        addNumbers(document, profile);
        return new Draft(
                document,
                String.join("，", titleWords, skillWords, major(profile), profile.about()));
    }

    private static String major(TalentProfile profile) {
        String major = profile.education().major();
        return major == null ? "" : major;
    }

    private void addKeywords(
            IndexDocument.Builder document,
            TalentProfile profile,
            List<JobTitle> titles,
            List<SkillMention> skills) {
        Set<String> consent = new LinkedHashSet<>();
        if (profile.consent().foundByEmployers()) {
            consent.add(IndexField.CONSENT_FOUND_BY_EMPLOYERS);
        }
        if (profile.consent().recommended()) {
            consent.add(IndexField.CONSENT_RECOMMENDED);
        }
        document.keywords(
                        IndexField.DIVISION,
                        ConceptNames.divisionKeywords(profile.home().division()))
                .keywords(IndexField.OCCUPATION, names.occupationKeywords(titles))
                .keywords(
                        IndexField.SKILL,
                        names.skillKeywords(skills.stream().map(SkillMention::skill)))
                .keyword(IndexField.SOURCE, profile.origin().source())
                .keywords(IndexField.CONSENT, consent);
    }

    private static void addNumbers(IndexDocument.Builder document, TalentProfile profile) {
        EducationLevel level = profile.education().level();
        double years =
                profile.experience().stream()
                        .mapToDouble(work -> work.years() == null ? 0 : work.years())
                        .sum();
        document.number(IndexField.EDUCATION_RANK, level == null ? null : (double) level.ordinal())
                .number(IndexField.YEARS, years);
    }
}
