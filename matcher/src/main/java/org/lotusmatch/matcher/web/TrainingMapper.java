package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.CoursePathDto;
import org.lotusmatch.api.model.CoursePathsDto;
import org.lotusmatch.api.model.GapDto;
import org.lotusmatch.api.model.GapItemDto;
import org.lotusmatch.api.model.GapTargetDto;
import org.lotusmatch.api.model.LeftOutCoursesDto;
import org.lotusmatch.api.model.PathStepDto;
import org.lotusmatch.api.model.UnlockedVacancyDto;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.training.gap.Counted;
import org.lotusmatch.matcher.training.gap.Gap;
import org.lotusmatch.matcher.training.gap.GapItem;
import org.lotusmatch.matcher.training.gap.GapState;
import org.lotusmatch.matcher.training.path.CoursePath;
import org.lotusmatch.matcher.training.path.CoursePaths;
import org.lotusmatch.matcher.training.path.LeftOut;

/** Gaps and course paths as the contract shows them. */
final class TrainingMapper {
    private final CourseMapper courses;
    private final FitMapper fits;
    private final ConceptMapper concepts;
    private final SentenceMapper sentences;

    TrainingMapper(
            CourseMapper courses,
            FitMapper fits,
            ConceptMapper concepts,
            SentenceMapper sentences) {
        this.courses = courses;
        this.fits = fits;
        this.concepts = concepts;
        this.sentences = sentences;
    }

    GapDto dto(Gap gap) {
        return new GapDto()
                .items(gap.items().stream().map(this::item).toList())
                .targets(gap.targets().stream().map(this::target).toList())
                .met((int) gap.count(GapState.MET))
                .near((int) gap.count(GapState.NEAR))
                .missing((int) gap.count(GapState.MISSING))
                .unknown((int) gap.count(GapState.UNKNOWN));
    }

    private GapItemDto item(GapItem item) {
        GapItemDto dto =
                new GapItemDto()
                        .kind(GapItemDto.KindEnum.valueOf(item.kind().name()))
                        .skillId(item.skill().value())
                        .words(item.words())
                        .required(item.required())
                        .state(GapItemDto.StateEnum.valueOf(item.state().name()))
                        .credit(item.credit())
                        .requiredBy(item.requiredBy())
                        .usefulTo(item.usefulTo())
                        .text(sentences.of(item.evidence()));
        Counted counted = item.counted();
        return counted == null
                ? dto
                : dto.counts(counted.words())
                        .basis(GapItemDto.BasisEnum.valueOf(counted.basis().name()));
    }

    private GapTargetDto target(Gap.Target target) {
        return new GapTargetDto()
                .vacancyId(target.vacancy().id().value())
                .title(target.vacancy().title().words())
                .fit(target.fit().fit())
                .aboveLine(target.aboveLine())
                .requirements(fits.requirements(target.fit()));
    }

    CoursePathsDto dto(CoursePaths found) {
        CoursePathsDto dto =
                new CoursePathsDto()
                        .needsNoCourse(found.needsNoCourse())
                        .today(found.today().stream().map(this::vacancy).toList())
                        .paths(found.paths().stream().map(this::path).toList())
                        .considered(found.considered())
                        .usefulCourses(found.usefulCourses())
                        .mostPossible(found.mostPossible())
                        .exact(found.exact())
                        .leftOut(
                                found.leftOut().entrySet().stream()
                                        .map(one -> leftOut(one.getKey(), one.getValue()))
                                        .toList());
        CoursePath fast = found.bestPerDay();
        CoursePath cheap = found.bestPerYuan();
        return dto.bestPerDay(fast == null ? null : found.paths().indexOf(fast))
                .bestPerYuan(cheap == null ? null : found.paths().indexOf(cheap));
    }

    private LeftOutCoursesDto leftOut(LeftOut reason, int count) {
        return new LeftOutCoursesDto()
                .reason(LeftOutCoursesDto.ReasonEnum.valueOf(reason.name()))
                .courses(count)
                .text(sentences.of("left-out." + reason.name()));
    }

    private CoursePathDto path(CoursePath path) {
        return new CoursePathDto()
                .steps(path.steps().stream().map(this::step).toList())
                .unlocked(path.unlocked().stream().map(this::vacancy).toList())
                .yuan(path.yuan())
                .days((int) path.days())
                .hours(path.hours())
                .perDay(path.perDay())
                .perYuan(path.perYuan())
                .payDifference(path.payDifference());
    }

    private PathStepDto step(CoursePath.Step step) {
        return new PathStepDto()
                .course(courses.dto(step.course()))
                .first(step.first())
                .last(step.last())
                .yuan(step.yuan())
                .toAsk(step.toAsk());
    }

    private UnlockedVacancyDto vacancy(CoursePath.Unlocked one) {
        Vacancy vacancy = one.vacancy();
        return new UnlockedVacancyDto()
                .vacancyId(vacancy.id().value())
                .title(vacancy.title().words())
                .employer(vacancy.employer().name())
                .pay(concepts.pay(vacancy.pay()))
                .fit(one.fit());
    }
}
