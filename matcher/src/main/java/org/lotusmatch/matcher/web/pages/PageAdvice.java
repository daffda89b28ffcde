package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.domain.search.SearchUnavailableException;
import org.lotusmatch.matcher.match.ConsentMissingException;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Errors of pages as pages; it comes before the API's advice, whose package contains this one. */
@ControllerAdvice(basePackageClasses = PageAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {
    private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

    private final ErrorPages pages;

    PageAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView unknownRecord(UnknownRecordException e) {
        return pages.page(
                HttpStatus.NOT_FOUND, "unknown-record", "#corpus." + e.corpus().path(), e.id());
    }

    @ExceptionHandler
    ModelAndView consentMissing(ConsentMissingException e) {
        return pages.page(HttpStatus.FORBIDDEN, "consent-missing");
    }

    @ExceptionHandler
    ModelAndView searchUnavailable(SearchUnavailableException e) {
        log.error("the search engine does not answer", e);
        return pages.page(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
    }

    @ExceptionHandler
    ModelAndView problem(PageProblemException e) {
        return pages.page(e.status(), e.key(), e.arguments());
    }

    /** Spring's own refusals: a missing parameter, a wrong kind of body. */
    @ExceptionHandler
    ModelAndView unexpected(Exception e) {
        if (e instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            return pages.invalid(refusal.getStatusCode());
        }
        log.error("a page failed", e);
        return pages.page(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }
}
