package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.HeldCourseDto;
import org.lotusmatch.api.model.TraineeDto;
import org.lotusmatch.api.model.TrainingGroupDto;
import org.lotusmatch.api.model.TrainingLeftOutDto;
import org.lotusmatch.api.model.TrainingPlanDto;
import org.lotusmatch.api.model.TrainingPlanRequestDto;
import org.lotusmatch.api.model.TrainingPlanResultDto;
import org.lotusmatch.api.model.TrainingPrerequisiteDto;
import org.lotusmatch.api.model.TrainingRoomsDto;
import org.lotusmatch.api.model.TrainingScenarioDto;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.matcher.training.cohort.CohortProblemException;
import org.lotusmatch.matcher.training.cohort.CohortReport;
import org.lotusmatch.matcher.training.cohort.CohortReport.Held;
import org.lotusmatch.matcher.training.cohort.CohortReport.Scenario;
import org.lotusmatch.matcher.training.cohort.CohortReport.Trainee;
import org.lotusmatch.matcher.training.cohort.CohortRequest;
import org.lotusmatch.matcher.training.cohort.LeftOut;
import org.lotusmatch.matcher.training.cohort.PlanJob;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Training plans between the contract and the domain. */
final class TrainingPlanMapper {
    private final SentenceMapper sentences;

    TrainingPlanMapper(SentenceMapper sentences) {
        this.sentences = sentences;
    }

    /**
     * @throws ImpossibleRequestException if both or neither of people and group are given
     * @throws CohortProblemException if the request contradicts itself otherwise
     */
    static CohortRequest request(TrainingPlanRequestDto dto) {
        TrainingGroupDto group = dto.getGroup();
        if (!dto.getProfileIds().isEmpty() && group != null) {
            throw new ImpossibleRequestException("/group", "profile-ids-or-group");
        }
        String division = group == null ? null : group.getDivision();
        return new CohortRequest(
                Objects.requireNonNullElse(dto.getTitle(), ""),
                dto.getProfileIds(),
                division == null ? null : new DivisionCode(division),
                group == null ? null : group.getGraduationYear(),
                dto.getCourseIds(),
                dto.getBudgetYuan(),
                dto.getFrom(),
                dto.getUntil(),
                dto.getRooms().stream()
                        .collect(
                                Collectors.toMap(
                                        TrainingRoomsDto::getProvider,
                                        TrainingRoomsDto::getRooms,
                                        Math::min)),
                dto.getPrerequisites().stream()
                        .collect(
                                Collectors.toMap(
                                        TrainingPrerequisiteDto::getCourseId,
                                        TrainingPrerequisiteDto::getNeeds,
                                        TrainingPlanMapper::both)),
                dto.getOtherBudgetsYuan(),
                Duration.ofSeconds(dto.getSeconds()));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    TrainingPlanDto dto(PlanJob job) {
        TrainingPlanDto dto =
                new TrainingPlanDto(
                        job.id(),
                        TrainingPlanDto.StateEnum.valueOf(job.state().name()),
                        job.progress(),
                        job.acceptedAt().atOffset(ZoneOffset.UTC));
        if (job.finishedAt() != null) {
            dto.finishedAt(job.finishedAt().atOffset(ZoneOffset.UTC));
        }
        if (job.state() == PlanJob.State.FAILED) {
            CohortProblemException problem = job.problem();
            dto.problem(
                    problem == null
                            ? sentences.of("problem.internal")
                            : sentences.of(key(problem), problem.arguments()));
        }
        return dto.result(result(job.report()));
    }

    /** Of the message. */
    static String key(CohortProblemException problem) {
        return "problem.plan." + problem.reason();
    }

    private @Nullable TrainingPlanResultDto result(@Nullable CohortReport report) {
        if (report == null) {
            return null;
        }
        return new TrainingPlanResultDto()
                .status(TrainingPlanResultDto.StatusEnum.valueOf(report.status().name()))
                .statusText(sentences.of("plan.status." + report.status()))
                .asked(report.asked())
                .budgetYuan(report.request().budgetYuan())
                .yuan(report.yuan())
                .hires(report.hires())
                .bound(report.bound())
                .gap(report.gap())
                .ownBestHires(report.ownBestHires())
                .people(report.people().stream().map(TrainingPlanMapper::trainee).toList())
                .courses(report.courses().stream().map(TrainingPlanMapper::held).toList())
                .leftOut(
                        Stream.concat(
                                        leftOut(
                                                report.peopleLeftOut(),
                                                TrainingLeftOutDto.KindEnum.PERSON),
                                        leftOut(
                                                report.coursesLeftOut(),
                                                TrainingLeftOutDto.KindEnum.COURSE))
                                .toList())
                .scenarios(report.scenarios().stream().map(TrainingPlanMapper::scenario).toList());
    }

    private static TraineeDto trainee(Trainee person) {
        return new TraineeDto(
                person.profile(),
                person.label(),
                person.courses(),
                person.towards(),
                person.lift(),
                person.yuan());
    }

    private static HeldCourseDto held(Held course) {
        return new HeldCourseDto(
                        course.course(),
                        course.title(),
                        course.provider(),
                        course.seats(),
                        course.taken(),
                        course.yuan())
                .startsOn(course.startsOn())
                .endsOn(course.endsOn());
    }

    private Stream<TrainingLeftOutDto> leftOut(
            List<LeftOut> leftOut, TrainingLeftOutDto.KindEnum kind) {
        return leftOut.stream()
                .map(
                        one ->
                                new TrainingLeftOutDto(
                                        kind,
                                        one.id(),
                                        one.name(),
                                        TrainingLeftOutDto.ReasonEnum.valueOf(one.reason().name()),
                                        sentences.of("plan.left-out." + one.reason())));
    }

    private static TrainingScenarioDto scenario(Scenario one) {
        return new TrainingScenarioDto(
                one.budgetYuan(), one.yuan(), one.people(), one.hires(), one.bound());
    }
}
