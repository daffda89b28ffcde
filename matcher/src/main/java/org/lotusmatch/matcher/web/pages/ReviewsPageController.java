package org.lotusmatch.matcher.web.pages;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.review.Decision;
import org.lotusmatch.domain.review.FindingNotOpenException;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.lotusmatch.domain.review.Ruling;
import org.lotusmatch.domain.review.UnsuitableDecisionException;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.match.UnknownRecordException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;

/** The reviewers' desk: what waits, one case, decisions. */
@Controller
class ReviewsPageController {
    private final ReviewDesk desk;
    private final ReviewListViews lists;
    private final ReviewViews views;
    private final VacancyViews vacancies;
    private final PageTexts texts;

    ReviewsPageController(
            ReviewDesk desk,
            ReviewListViews lists,
            ReviewViews views,
            VacancyViews vacancies,
            PageTexts texts) {
        this.desk = desk;
        this.lists = lists;
        this.views = views;
        this.vacancies = vacancies;
        this.texts = texts;
    }

    @GetMapping("/reviews")
    ModelAndView list(
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(defaultValue = "") String offset) {
        ReviewForm asked = ReviewForm.of(scope, rule, source, employer, offset);
        return new ModelAndView("reviews", "page", lists.view(asked, desk.list(asked.query())));
    }

    @GetMapping("/reviews/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean recorded,
            @CookieValue(name = ReviewerCookie.NAME, required = false) @Nullable String reviewer) {
        TypedDecision nothing = TypedDecision.nothing(ReviewerCookie.read(reviewer));
        return page(known(id), nothing, HttpStatus.OK).addObject("recorded", recorded);
    }

    @PostMapping("/reviews/{id}/decisions")
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        ReviewCase now = known(id);
        TypedDecision typed = TypedDecision.of(form);
        Decision decision = typed.decision();
        if (decision == null) {
            return refusal(now, typed, texts.page("error.invalid.text"), HttpStatus.BAD_REQUEST);
        }
        if (typed.lacksReason() || typed.lacksReviewer()) {
            return page(now, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            desk.decide(now.vacancy().id(), ruling(now, typed, decision));
            response.addCookie(ReviewerCookie.of(typed.reviewer()));
            return new ModelAndView("redirect:/reviews/{id}?recorded=true", "id", id);
        } catch (FindingNotOpenException e) {
            String key = e.isDecided() ? "problem.finding-decided" : "problem.finding-gone";
            return refusal(e.now(), typed, texts.phrase(key), HttpStatus.CONFLICT);
        } catch (UnsuitableDecisionException e) {
            String why = texts.phrase("problem.unsuitable-decision");
            return refusal(now, typed, why, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Ruling ruling(ReviewCase now, TypedDecision typed, Decision decision) {
        return new Ruling(
                typed.finding(now), decision, typed.reason(), typed.reviewer(), typed.superseded());
    }

    private ModelAndView refusal(
            ReviewCase now, TypedDecision typed, String problem, HttpStatus status) {
        return page(now, typed, status).addObject("problem", problem);
    }

    private ReviewCase known(String id) {
        return desk.findCase(new VacancyId(id))
                .orElseThrow(() -> new UnknownRecordException(Corpus.VACANCIES, id));
    }

    private ModelAndView page(ReviewCase now, TypedDecision typed, HttpStatus status) {
        ModelAndView page =
                new ModelAndView("review")
                        .addObject("review", views.view(now))
                        .addObject("typed", typed)
                        .addObject("readingNotes", vacancies.readingNotes(now.vacancy()))
                        .addObject("origin", OriginView.of(now.vacancy().origin()))
                        .addObject("next", findNext(now.vacancy().id()).orElse(null));
        page.setStatus(status);
        return page;
    }

    /** The case that has waited longest, this one aside. */
    private Optional<String> findNext(VacancyId id) {
        ReviewQuery first = new ReviewQuery(ReviewScope.WAITING, null, null, null, 0, 2);
        return desk.list(first).cases().stream()
                .map(found -> found.vacancy().id())
                .filter(other -> !other.equals(id))
                .map(VacancyId::value)
                .findFirst();
    }
}
