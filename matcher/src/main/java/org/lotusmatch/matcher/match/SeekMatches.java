package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.WorkExperience;
import org.lotusmatch.domain.search.SoughtConcept;
import org.lotusmatch.domain.skill.SkillMention;
import org.lotusmatch.domain.skill.SkillRequirement;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.retrieve.ConceptNeighbours;
import org.lotusmatch.matcher.retrieve.Sought;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words and concepts by which one side looks for the other. Thread-safe. */
public final class SeekMatches {
    /** The kind of job leads on both sides of a fit. */
    private static final double WISHED = 1;

    /** Work that the person can get but did not ask for, where a wish is named. */
    private static final double DONE = 0.5;

    /** A handful of shared skills is worth as much as work of the same kind. */
    private static final double SKILL = 0.15;

    /** More skills cost time and change little. */
    private static final int MOST_SKILLS = 16;

    private final ConceptNeighbours neighbours;

    public SeekMatches(ConceptNeighbours neighbours) {
        this.neighbours = neighbours;
    }

    Sought vacanciesFor(TalentProfile profile) {
        List<JobTitle> wishes = profile.wishes().occupations();
        Stream<JobTitle> done = profile.experience().stream().map(WorkExperience::title);
        double doneWorth = wishes.isEmpty() ? WISHED : DONE;
        Stream<SoughtConcept> titles =
                Stream.concat(
                                wishes.stream().map(wish -> neighbours.title(wish, WISHED)),
                                done.map(work -> neighbours.title(work, doneWorth)))
                        .flatMap(Optional::stream);
        Stream<SoughtConcept> skills =
                Stream.concat(profile.skills().stream(), profile.certificates().stream())
                        .map(SkillMention::skill)
                        .distinct()
                        .limit(MOST_SKILLS)
                        .map(skill -> neighbours.askedOf(skill, SKILL));
        return new Sought(SearchText.of(profile), Stream.concat(titles, skills).toList());
    }

    Sought candidatesFor(Vacancy vacancy) {
        Stream<SoughtConcept> skills =
                Stream.concat(
                                vacancy.requirements().skills().stream()
                                        .map(SkillRequirement::skill),
                                vacancy.requirements().certificates().stream()
                                        .map(SkillMention::skill))
                        .distinct()
                        .limit(MOST_SKILLS)
                        .map(skill -> neighbours.shows(skill, SKILL));
        Stream<SoughtConcept> title = neighbours.title(vacancy.title(), WISHED).stream();
        return new Sought(SearchText.of(vacancy), Stream.concat(title, skills).toList());
    }
}
