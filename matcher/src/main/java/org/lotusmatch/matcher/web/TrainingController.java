package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.TrainingApi;
import org.lotusmatch.api.model.CoursePathsDto;
import org.lotusmatch.api.model.GapDto;
import org.lotusmatch.api.model.GapQuestionDto;
import org.lotusmatch.api.model.PathQuestionDto;
import org.lotusmatch.api.model.ProfileDraftDto;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.matcher.match.StoredRecords;
import org.lotusmatch.matcher.training.CourseList;
import org.lotusmatch.matcher.training.TrainingAnswers;
import org.lotusmatch.matcher.training.path.PathTerms;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@RestController
class TrainingController implements TrainingApi {
    private final TrainingAnswers answers;
    private final CourseList courses;
    private final StoredRecords stored;
    private final ApiMapper mapper;
    private final Clock clock;

    TrainingController(
            TrainingAnswers answers,
            CourseList courses,
            StoredRecords stored,
            ApiMapper mapper,
            Clock clock) {
        this.answers = answers;
        this.courses = courses;
        this.stored = stored;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<GapDto> findGap(GapQuestionDto asked) {
        TalentProfile profile = profile(asked.getProfileId(), asked.getProfile());
        String occupation = asked.getOccupationId();
        List<String> vacancies = orNone(asked.getVacancyIds());
        if ((occupation == null) == vacancies.isEmpty()) {
            throw new ImpossibleRequestException("/vacancyIds", "occupation-or-vacancies");
        }
        return ResponseEntity.ok(
                mapper.training()
                        .dto(
                                occupation == null
                                        ? answers.gap(profile, vacancies)
                                        : answers.gap(profile, occupation)));
    }

    @Override
    public ResponseEntity<CoursePathsDto> findCoursePaths(PathQuestionDto asked) {
        TalentProfile profile = profile(asked.getProfileId(), asked.getProfile());
        List<String> vacancies = orNone(asked.getVacancyIds());
        if (asked.getOccupationId() != null && !vacancies.isEmpty()) {
            throw new ImpossibleRequestException("/vacancyIds", "occupation-or-vacancies");
        }
        List<String> named = orNone(asked.getCourseIds());
        List<Course> among = named.isEmpty() ? courses.all() : courses.named(named);
        return ResponseEntity.ok(
                mapper.training()
                        .dto(
                                answers.paths(
                                        new TrainingAnswers.PathQuestion(
                                                profile,
                                                asked.getOccupationId(),
                                                vacancies,
                                                among,
                                                !named.isEmpty(),
                                                terms(asked)))));
    }

    private PathTerms terms(PathQuestionDto asked) {
        LocalDate from = asked.getFrom() == null ? LocalDate.now(clock) : asked.getFrom();
        LocalDate until = asked.getUntil();
        if (until != null && until.isBefore(from)) {
            throw new ImpossibleRequestException("/until", "path-until-before-from");
        }
        return new PathTerms(
                from, until, asked.getBudgetYuan(), asked.getMostHours(), modes(asked));
    }

    private static Set<CourseMode> modes(PathQuestionDto asked) {
        return orNone(asked.getModes()).stream()
                .map(mode -> CourseMode.valueOf(mode.name()))
                .collect(Collectors.toSet());
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private TalentProfile profile(@Nullable String id, @Nullable ProfileDraftDto draft) {
        if (id != null && draft == null) {
            return stored.profileToRecommendTo(id);
        }
        if (draft != null && id == null) {
            return mapper.drafts().profile(draft);
        }
        throw new ImpossibleRequestException("/profileId", "profile-id-or-profile");
    }
}
