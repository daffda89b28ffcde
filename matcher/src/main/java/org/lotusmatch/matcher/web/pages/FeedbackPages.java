package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.FeedbackEvent;
import org.lotusmatch.domain.feedback.FeedbackKind;
import org.lotusmatch.domain.feedback.FeedbackLog;
import org.lotusmatch.domain.feedback.RefusedFeedbackException;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What visitors of the pages do about recommended vacancies; needs no scripts. */
@Controller
class FeedbackPages {
    private final FeedbackLog log;

    FeedbackPages(FeedbackLog log) {
        this.log = log;
    }

    /** Notes the click and goes on to the vacancy, noted or not. */
    @GetMapping("/answers/{answer}/vacancies/{vacancy}")
    ModelAndView open(
            @PathVariable String answer,
            @PathVariable String vacancy,
            @RequestHeader(name = "Sec-Purpose", required = false) @Nullable String purpose) {
        // a browser that fetches ahead has not clicked
        if (purpose == null) {
            log.recordLater(event(answer, vacancy, FeedbackKind.CLICK));
        }
        return new ModelAndView("redirect:/vacancies/{vacancy}", "vacancy", vacancy);
    }

    @PostMapping("/answers/{answer}/vacancies/{vacancy}/not-interested")
    ModelAndView refuse(
            @PathVariable String answer,
            @PathVariable String vacancy,
            @RequestParam(defaultValue = "") String profileId) {
        ModelAndView page =
                new ModelAndView("noted").addObject("stored", isStored(answer, vacancy));
        if (!profileId.isBlank()) {
            page.addObject("profileId", profileId);
        }
        return page;
    }

    private boolean isStored(String answer, String vacancy) {
        try {
            log.record(event(answer, vacancy, FeedbackKind.NOT_INTERESTED));
            return true;
        } catch (RefusedFeedbackException e) {
            return false;
        }
    }

    /** Once an impression, however often somebody clicks. */
    private static FeedbackEvent event(String answer, String vacancy, FeedbackKind kind) {
        String words = String.join(" ", kind.name(), answer, vacancy);
        UUID id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
        return new FeedbackEvent(id.toString(), answer, new VacancyId(vacancy), kind);
    }
}
