package org.lotusmatch.matcher.web.pages;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.Truth;
import org.lotusmatch.matcher.policy.BadFact;
import org.lotusmatch.matcher.policy.BadFactsException;
import org.lotusmatch.matcher.policy.CheckPolicies;
import org.lotusmatch.matcher.policy.PolicyBook;
import org.lotusmatch.matcher.policy.PolicyCheck;
import org.lotusmatch.matcher.policy.ReadFacts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A counselor's questions about benefits. Answers are posted, shown and forgotten. */
@Controller
class PoliciesPageController {
    private final PolicyBook book;
    private final CheckPolicies policies;
    private final ReadFacts reading;
    private final PolicyForms forms;
    private final PolicyViews views;
    private final PageTexts texts;
    private final Clock clock;

    PoliciesPageController(
            PolicyBook book,
            CheckPolicies policies,
            ReadFacts reading,
            PolicyForms forms,
            PolicyViews views,
            PageTexts texts,
            Clock clock) {
        this.book = book;
        this.policies = policies;
        this.reading = reading;
        this.forms = forms;
        this.views = views;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/policies")
    ModelAndView ask(@RequestParam(name = "for", defaultValue = "") String audience) {
        String today = LocalDate.now(clock).toString();
        return page(forms.form(audience(audience), today, "", Map.of(), List.of()));
    }

    @PostMapping("/policies")
    ModelAndView check(@RequestParam Map<String, String> sent, HttpServletResponse response) {
        // a shared machine keeps nothing of it
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Audience audience = audience(sent.getOrDefault("for", ""));
        String on = sent.getOrDefault("on", "").strip();
        LocalDate day = day(on);
        Map<String, String> typed = typed(audience, sent);
        List<BadFact> bad = List.of();
        Facts facts = Facts.NONE;
        try {
            facts = reading.read(audience, typed);
        } catch (BadFactsException e) {
            bad = e.bad();
        }
        String dayProblem = day == null ? texts.page("policies.bad.date") : "";
        ModelAndView page = page(forms.form(audience, on, dayProblem, typed, bad));
        page.addObject("resubmit", true);
        if (day == null || !bad.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return answered(page, policies.check(audience, facts, day));
    }

    private ModelAndView answered(ModelAndView page, List<PolicyCheck> checks) {
        return page.addObject("answers", checks.stream().map(views::view).toList())
                .addObject(
                        "summary",
                        texts.page(
                                "policies.summary",
                                count(checks, Truth.YES),
                                count(checks, Truth.UNKNOWN),
                                count(checks, Truth.NO)));
    }

    private static long count(List<PolicyCheck> checks, Truth truth) {
        return checks.stream().filter(check -> check.qualifies() == truth).count();
    }

    private static ModelAndView page(PolicyForm form) {
        return new ModelAndView("policies", "form", form);
    }

    /** What was answered; what is left open is unknown. */
    private Map<String, String> typed(Audience audience, Map<String, String> sent) {
        Map<String, String> typed = new TreeMap<>();
        for (Fact fact : book.facts().about(audience)) {
            String value = sent.getOrDefault(fact.id(), "").strip();
            if (!value.isEmpty()) {
                typed.put(fact.id(), value);
            }
        }
        return typed;
    }

    private static Audience audience(String key) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(Audience.PERSON);
    }

    private @Nullable LocalDate day(String on) {
        try {
            return on.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
