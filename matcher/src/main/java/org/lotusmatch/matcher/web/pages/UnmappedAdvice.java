package org.lotusmatch.matcher.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.net.URI;

/**
 * Errors of requests that reach no controller: unknown addresses, methods and kinds of body, and
 * uploads that are refused while they are read. Pages and API are told apart by the address, since
 * many clients accept anything.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnmappedAdvice {
    private static final String API = "/api/";
    private static final String RESUME = "/resume";

    private final ErrorPages pages;
    private final ImportPages imports;
    private final ResumePages resumes;
    private final PageTexts texts;

    UnmappedAdvice(ErrorPages pages, ImportPages imports, ResumePages resumes, PageTexts texts) {
        this.pages = pages;
        this.imports = imports;
        this.resumes = resumes;
        this.texts = texts;
    }

    @ExceptionHandler
    Object unknownAddress(NoResourceFoundException e, HttpServletRequest request) {
        String address = request.getRequestURI();
        return isApi(request)
                ? problem(request, HttpStatus.NOT_FOUND, "not-found", address)
                : pages.page(HttpStatus.NOT_FOUND, "not-found", address);
    }

    /** A method, or a kind of body or answer, that the address does not have. */
    @ExceptionHandler({
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    Object mismatch(ServletException e, HttpServletRequest request) {
        ErrorResponse refusal = (ErrorResponse) e;
        return isApi(request)
                ? ResponseEntity.status(refusal.getStatusCode())
                        .headers(refusal.getHeaders())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(refusal.getBody())
                : pages.invalid(refusal.getStatusCode());
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        if (isApi(request)) {
            return problem(request, HttpStatus.CONTENT_TOO_LARGE, "too-large", imports.megabytes());
        }
        return request.getRequestURI().equals(request.getContextPath() + RESUME)
                ? resumes.tooLarge()
                : imports.refusal(HttpStatus.CONTENT_TOO_LARGE, imports.tooLarge());
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpServletRequest request, HttpStatus status, String key, String argument) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(texts.phrase("problem." + key + ".title"));
        problem.setDetail(texts.phrase("problem." + key, argument));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(API);
    }
}
