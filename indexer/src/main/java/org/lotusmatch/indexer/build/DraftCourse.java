package org.lotusmatch.indexer.build;

import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.search.IndexDocument;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.skill.SkillMention;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written into the index for a course. */
final class DraftCourse {
    private final ConceptNames names;

    DraftCourse(ConceptNames names) {
        this.names = names;
    }

    Draft draft(Course course) {
        List<String> skillWords = course.skills().stream().map(SkillMention::words).toList();
        List<String> titles = course.occupations().stream().map(JobTitle::words).toList();
        IndexDocument.Builder document =
                IndexDocument.builder(course.id().value())
                        .text(IndexField.TITLE, course.title())
                        .texts(
                                IndexField.CONCEPTS,
                                names.words(
                                        course.occupations(),
                                        course.skills().stream().map(SkillMention::skill)))
                        .text(IndexField.ORGANISATION, course.provider())
                        .texts(IndexField.BODY, body(course, skillWords))
                        .point(course.location().point());
        addKeywords(document, course);
        document.number(IndexField.STARTS_ON, DraftVacancy.day(course.terms().startsOn()))
                .number(IndexField.OWN_COST, course.terms().ownCostYuan());
        String text =
                Stream.of(
                                List.of(course.title()),
                                titles,
                                skillWords,
                                List.of(course.description()))
                        .flatMap(List::stream)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("，"));
        return new Draft(document, text);
    }

    private List<String> body(Course course, List<String> skillWords) {
        return Stream.concat(
                        skillWords.stream(),
                        Stream.of(
                                course.prerequisites(),
                                course.location().words(),
                                names.placeName(course.location().division()),
                                course.description()))
                .toList();
    }

    private void addKeywords(IndexDocument.Builder document, Course course) {
        document.keywords(
                        IndexField.DIVISION,
                        ConceptNames.divisionKeywords(course.location().division()))
                .keywords(IndexField.OCCUPATION, names.occupationKeywords(course.occupations()))
                .keywords(
                        IndexField.SKILL,
                        names.skillKeywords(course.skills().stream().map(SkillMention::skill)))
                .keyword(IndexField.COURSE_TYPE, DraftVacancy.name(course.type()))
                .keyword(IndexField.COURSE_MODE, DraftVacancy.name(course.mode()))
                .keyword(IndexField.SOURCE, course.origin().source());
    }
}
