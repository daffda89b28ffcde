package org.lotusmatch.matcher.match;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.vacancy.Vacancy;

import java.util.List;
import java.util.stream.Stream;

/** The words by which one side looks for the other. */
public final class SearchText {
    /** More words blur the question. */
    private static final int MOST_SKILLS = 12;

    private SearchText() {}

    /**
     * Wishes first; what the person did and can do; the person's own words only where nothing else
     * is said.
     */
    public static String of(TalentProfile profile) {
        Stream<String> titles =
                Stream.concat(
                        profile.wishes().occupations().stream().map(JobTitle::words),
                        profile.experience().stream()
                                .map(WorkExperience::title)
                                .map(JobTitle::words));
        Stream<String> skills =
                profile.skills().stream().map(SkillMention::words).limit(MOST_SKILLS);
        String words = join(Stream.concat(titles, skills));
        return words.isBlank() ? join(Stream.of(major(profile), profile.about())) : words;
    }

    public static String of(Vacancy vacancy) {
        Stream<String> skills =
                vacancy.requirements().skills().stream()
                        .map(SkillRequirement::words)
                        .limit(MOST_SKILLS);
        return join(Stream.concat(Stream.of(vacancy.title().words()), skills));
    }

    private static @Nullable String major(TalentProfile profile) {
        return profile.education().major();
    }

    private static String join(Stream<@Nullable String> words) {
        List<String> said =
                words.flatMap(Stream::ofNullable)
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList();
        return String.join("，", said);
    }
}
