package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.skill.SkillMention;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Courses on cards and on their own page. */
@Component
final class CourseViews {
    private final PageTexts texts;
    private final ConceptTexts concepts;

    CourseViews(PageTexts texts, ConceptTexts concepts) {
        this.texts = texts;
        this.concepts = concepts;
    }

    CourseView card(Course course) {
        Double own = course.terms().ownCostYuan();
        return new CourseView(
                course.id().value(),
                course.title(),
                course.provider(),
                cost(own),
                own != null && own == 0,
                dates(course.terms()),
                concepts.place(course.location()),
                shortFacts(course),
                texts.warnings(course.findings()));
    }

    /** What is learned, and what one needs for it. */
    List<Fact> contents(Course course) {
        return new FactList(texts)
                .add(
                        "course.occupations",
                        course.occupations().stream().map(JobTitle::words).toList())
                .add("course.skills", course.skills().stream().map(SkillMention::words).toList())
                .add("course.prerequisites", course.prerequisites())
                .facts();
    }

    /** Dates, hours, price. */
    List<Fact> terms(Course course) {
        CourseTerms terms = course.terms();
        return new FactList(texts)
                .add("course.type", type(course))
                .add("course.level", level(course))
                .add("course.mode", mode(course))
                .add("course.dates", dates(terms))
                .add("course.hours", terms.hours())
                .add("course.seats", terms.seats())
                .add("course.fee", yuan(terms.feeYuan()))
                .add("course.subsidy", yuan(terms.subsidyYuan()))
                .add("course.own-cost", cost(terms.ownCostYuan()))
                .facts();
    }

    private List<String> shortFacts(Course course) {
        return Stream.of(type(course), level(course), mode(course), hours(course), seats(course))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private String cost(@Nullable Double own) {
        if (own == null) {
            return texts.page("course.cost-unknown");
        }
        return own == 0
                ? texts.page("course.free")
                : texts.page("course.cost", ConceptTexts.amount(own));
    }

    private @Nullable String yuan(@Nullable Double amount) {
        return amount == null ? null : texts.page("amount.yuan", ConceptTexts.amount(amount));
    }

    private @Nullable String dates(CourseTerms terms) {
        if (terms.startsOn() == null) {
            return null;
        }
        return terms.endsOn() == null
                ? texts.page("course.from", terms.startsOn().toString())
                : terms.startsOn() + " – " + terms.endsOn();
    }

    private @Nullable String type(Course course) {
        return course.type() == null ? null : texts.phrase("course-type." + course.type().name());
    }

    private @Nullable String level(Course course) {
        return course.level() == null
                ? null
                : texts.phrase("course-level." + course.level().name());
    }

    private @Nullable String mode(Course course) {
        return course.mode() == null ? null : texts.phrase("course-mode." + course.mode().name());
    }

    private @Nullable String hours(Course course) {
        Integer hours = course.terms().hours();
        return hours == null ? null : texts.page("course.hours-short", hours.toString());
    }

    private @Nullable String seats(Course course) {
        Integer seats = course.terms().seats();
        return seats == null ? null : texts.page("course.seats-short", seats.toString());
    }
}
