package org.lotusmatch.matcher.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.feedback.RefusedFeedbackException;
import org.lotusmatch.domain.intake.ForeignProfileException;
import org.lotusmatch.domain.intake.RefusedProfileException;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.search.SearchUnavailableException;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;
import org.lotusmatch.matcher.insight.UnknownFieldException;
import org.lotusmatch.matcher.match.ConsentMissingException;
import org.lotusmatch.matcher.match.ExpiredVacancyException;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.lotusmatch.matcher.training.UnknownOccupationException;
import org.lotusmatch.matcher.training.cohort.CohortProblemException;
import org.lotusmatch.matcher.training.cohort.PlanDeskFullException;
import org.lotusmatch.matcher.training.path.CircularPrerequisitesException;
import org.lotusmatch.matcher.training.path.ClosedVacancyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.core.JacksonException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The one place where errors become answers (RFC 9457): what, where, what would be right; never how
 * we are built.
 */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";
    private static final String RETRY_LONG_SECONDS = "60";

    private final Phrases phrases;

    ProblemAdvice(Phrases phrases) {
        this.phrases = phrases;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldProblem(String pointer, String detail) {}

    @ExceptionHandler
    ProblemDetail unknownRecord(UnknownRecordException e) {
        return problem(
                HttpStatus.NOT_FOUND, "unknown-record", "#corpus." + e.corpus().path(), e.id());
    }

    @ExceptionHandler
    ProblemDetail unknownOccupation(UnknownOccupationException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-occupation", e.id());
    }

    @ExceptionHandler
    ProblemDetail closedVacancy(ClosedVacancyException e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "vacancy-closed", e.id());
    }

    @ExceptionHandler
    ProblemDetail circle(CircularPrerequisitesException e) {
        List<String> titles = new ArrayList<>(e.circle().stream().map(Course::title).toList());
        titles.add(titles.getFirst());
        ProblemDetail problem =
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "circular-prerequisites",
                        String.join(" → ", titles));
        problem.setProperty("circle", e.circle().stream().map(one -> one.id().value()).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknownImport(UnknownImportException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-import", e.id());
    }

    @ExceptionHandler
    ProblemDetail unknownPlan(UnknownPlanException e) {
        return e.isUnfinished()
                ? problem(HttpStatus.CONFLICT, "plan-unfinished")
                : problem(HttpStatus.NOT_FOUND, "unknown-plan", e.id());
    }

    @ExceptionHandler
    ProblemDetail impossiblePlan(CohortProblemException e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(text("problem.plan.title"));
        problem.setDetail(text(TrainingPlanMapper.key(e), e.arguments()));
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> planDeskFull(PlanDeskFullException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_LONG_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "plan-desk-full"));
    }

    @ExceptionHandler
    ProblemDetail unknownField(UnknownFieldException e) {
        return problem(
                HttpStatus.BAD_REQUEST, "unknown-field", e.id(), String.join("、", e.known()));
    }

    @ExceptionHandler
    ProblemDetail consentMissing(ConsentMissingException e) {
        return problem(HttpStatus.FORBIDDEN, "consent-missing");
    }

    @ExceptionHandler
    ProblemDetail expired(ExpiredVacancyException e) {
        return problem(HttpStatus.CONFLICT, "vacancy-expired", e.through().toString());
    }

    @ExceptionHandler
    ProblemDetail impossible(ImpossibleRequestException e) {
        ImpossibleRequestException.Part first = e.parts().getFirst();
        ProblemDetail problem =
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        first.key(),
                        first.arguments().toArray(String[]::new));
        problem.setProperty(
                "errors",
                e.parts().stream()
                        .map(
                                part ->
                                        new FieldProblem(
                                                part.pointer(),
                                                text("problem." + part.key(), part.arguments())))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail conflict(ReviewConflictException e) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, e.key());
        problem.setProperty("now", e.now());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refusedFeedback(RefusedFeedbackException e) {
        return switch (e.reason()) {
            case UNKNOWN_ANSWER -> problem(HttpStatus.NOT_FOUND, "unknown-answer");
            case ID_TAKEN -> problem(HttpStatus.CONFLICT, "event-id-taken");
            case NOT_SHOWN ->
                    impossible(new ImpossibleRequestException("/vacancyId", "vacancy-not-shown"));
        };
    }

    @ExceptionHandler
    ProblemDetail foreignProfile(ForeignProfileException e) {
        return problem(HttpStatus.CONFLICT, "foreign-profile");
    }

    @ExceptionHandler
    ProblemDetail refusedProfile(RefusedProfileException e) {
        String sentence = text("reject." + e.reason(), List.of(e.field().key(), e.value()));
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(text("problem.refused-profile.title"));
        problem.setDetail(sentence);
        problem.setProperty(
                "errors", List.of(new FieldProblem(JsonPointers.ofField(e.field()), sentence)));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadableFile(UnreadableFileException e) {
        ProblemDetail problem = ProblemDetail.forStatus(status(e.reason()));
        problem.setTitle(text("problem.unreadable-file.title"));
        problem.setDetail(text("unreadable." + e.reason(), e.arguments()));
        return problem;
    }

    private static HttpStatus status(String unreadable) {
        return switch (unreadable) {
            case "resume-too-large" -> HttpStatus.CONTENT_TOO_LARGE;
            case "resume-format" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case "resume-busy" -> HttpStatus.SERVICE_UNAVAILABLE;
            default ->
                    unreadable.startsWith("resume-")
                            ? HttpStatus.UNPROCESSABLE_CONTENT
                            : HttpStatus.BAD_REQUEST;
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> searchUnavailable(SearchUnavailableException e) {
        log.error("the search engine does not answer", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable"));
    }

    @ExceptionHandler
    ProblemDetail violation(ConstraintViolationException e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid");
        problem.setProperty(
                "errors",
                e.getConstraintViolations().stream().map(ProblemAdvice::fieldProblem).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException e) {
        log.error("a request failed", e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid");
        List<FieldProblem> errors = new ArrayList<>();
        for (FieldError error : e.getBindingResult().getFieldErrors()) {
            errors.add(
                    new FieldProblem(
                            JsonPointers.ofPath(error.getField()),
                            String.valueOf(error.getDefaultMessage())));
        }
        problem.setProperty("errors", errors);
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed");
        if (e.getCause() instanceof JacksonException json) {
            problem.setProperty("errors", List.of(JsonPointers.problemOf(json, phrases, locale())));
        }
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Class<?> wanted = e.getRequiredType();
        String allowed =
                wanted != null && wanted.isEnum()
                        ? Arrays.toString(wanted.getEnumConstants())
                        : String.valueOf(wanted == null ? "" : wanted.getSimpleName());
        return ResponseEntity.badRequest()
                .body(
                        problem(
                                HttpStatus.BAD_REQUEST,
                                "bad-parameter",
                                String.valueOf(e.getPropertyName()),
                                String.valueOf(e.getValue()),
                                allowed));
    }

    private static FieldProblem fieldProblem(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new FieldProblem(
                JsonPointers.ofPath(path.substring(path.indexOf('.') + 1)), violation.getMessage());
    }

    private ProblemDetail problem(HttpStatus status, String key, String... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(text("problem." + key + ".title"));
        problem.setDetail(text("problem." + key, List.of(arguments)));
        return problem;
    }

    private String text(String key) {
        return text(key, List.of());
    }

    private String text(String key, List<String> arguments) {
        Phrase phrase = phrases.of(key, arguments);
        return locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? phrase.en()
                : phrase.zh();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
