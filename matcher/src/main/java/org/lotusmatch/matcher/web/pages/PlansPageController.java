package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.matcher.training.cohort.CohortProblemException;
import org.lotusmatch.matcher.training.cohort.PlanDesk;
import org.lotusmatch.matcher.training.cohort.PlanDeskFullException;
import org.lotusmatch.matcher.training.cohort.PlanJob;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Training plans for groups: ask, follow, read, download. */
@Controller
class PlansPageController {
    private final PlanDesk desk;
    private final PlanViews views;
    private final ConceptTexts concepts;
    private final PageTexts texts;
    private final Gazetteer gazetteer;
    private final Clock clock;

    PlansPageController(
            PlanDesk desk,
            PlanViews views,
            ConceptTexts concepts,
            PageTexts texts,
            Gazetteer gazetteer,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.concepts = concepts;
        this.texts = texts;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    @GetMapping("/plans")
    ModelAndView plans() {
        return page(PlanForm.empty(LocalDate.now(clock)), null);
    }

    @PostMapping("/plans")
    ModelAndView ask(@ModelAttribute PlanForm form) {
        try {
            PlanJob job = desk.open(form.request(gazetteer));
            return new ModelAndView("redirect:/plans/{id}", "id", job.id());
        } catch (CohortProblemException e) {
            return refusal(form, HttpStatus.UNPROCESSABLE_CONTENT, views.problem(e));
        } catch (PlanDeskFullException e) {
            String why = texts.phrase("problem.plan-desk-full");
            return refusal(form, HttpStatus.SERVICE_UNAVAILABLE, why);
        }
    }

    @GetMapping("/plans/{id}")
    ModelAndView plan(@PathVariable String id) {
        return new ModelAndView("plan", "plan", views.view(known(id, desk.find(id))));
    }

    @PostMapping("/plans/{id}/cancel")
    ModelAndView cancel(@PathVariable String id) {
        return new ModelAndView("redirect:/plans/{id}", "id", known(id, desk.cancel(id)).id());
    }

    private static PlanJob known(String id, Optional<PlanJob> job) {
        return job.orElseThrow(
                () -> new PageProblemException(HttpStatus.NOT_FOUND, "unknown-plan", id));
    }

    private ModelAndView refusal(PlanForm form, HttpStatus status, String problem) {
        ModelAndView page = page(form, problem);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(PlanForm form, @Nullable String problem) {
        return new ModelAndView("plans")
                .addObject("form", form)
                .addObject("districts", concepts.districts())
                .addObject("latest", desk.listPlans().stream().map(views::view).toList())
                .addObject("problem", problem);
    }
}
