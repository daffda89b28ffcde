package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.CourseDto;
import org.lotusmatch.api.model.CourseTypeDto;
import org.lotusmatch.api.model.RecommendedCourseDto;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.matcher.training.RecommendedCourse;

/** Courses as the contract shows them. */
final class CourseMapper {
    private final ConceptMapper concepts;
    private final SentenceMapper sentences;

    CourseMapper(ConceptMapper concepts, SentenceMapper sentences) {
        this.concepts = concepts;
        this.sentences = sentences;
    }

    CourseDto dto(Course course) {
        CourseDto dto =
                new CourseDto()
                        .id(course.id().value())
                        .source(course.origin().source())
                        .sourceId(course.origin().sourceId())
                        .title(course.title())
                        .provider(course.provider())
                        .occupations(concepts.titles(course.occupations()))
                        .skills(concepts.mentions(course.skills()))
                        .prerequisites(course.prerequisites())
                        .place(concepts.place(course.location()))
                        .description(course.description())
                        .findings(sentences.findings(course.findings()));
        addKind(dto, course);
        addTerms(dto, course.terms());
        return dto;
    }

    RecommendedCourseDto recommended(RecommendedCourse course) {
        return new RecommendedCourseDto()
                .course(dto(course.course()))
                .score(course.score())
                .reasons(sentences.all(course.reasons()))
                .closes(concepts.mentions(course.closes()));
    }

    private static void addKind(CourseDto dto, Course course) {
        if (course.type() != null) {
            dto.courseType(CourseTypeDto.valueOf(course.type().name()));
        }
        if (course.level() != null) {
            dto.level(CourseDto.LevelEnum.valueOf(course.level().name()));
        }
        if (course.mode() != null) {
            dto.mode(CourseDto.ModeEnum.valueOf(course.mode().name()));
        }
    }

    private static void addTerms(CourseDto dto, CourseTerms terms) {
        dto.startsOn(terms.startsOn())
                .endsOn(terms.endsOn())
                .hours(terms.hours())
                .seats(terms.seats())
                .feeYuan(terms.feeYuan())
                .subsidyYuan(terms.subsidyYuan())
                .ownCostYuan(terms.ownCostYuan());
    }
}
