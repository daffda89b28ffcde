package org.lotusmatch.matcher.web.pages;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.matcher.adjacent.AdjacentOccupations;
import org.lotusmatch.matcher.match.StoredRecords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Recommendations for a job seeker. A stored profile is named in the address, so that its answer
 * can be kept; a typed one is posted, since personal words belong into no address and no log.
 */
@Controller
class SeekerController {
    private static final int PEOPLE = 200;

    private final Catalog catalog;
    private final StoredRecords stored;
    private final TypedProfileDrafts drafts;
    private final SeekerAnswers answers;
    private final AdjacentOccupations adjacent;
    private final ProfileViews views;
    private final FormChoices choices;
    private final PageTexts texts;
    private final boolean demo;

    SeekerController(
            Catalog catalog,
            StoredRecords stored,
            TypedProfileDrafts drafts,
            SeekerAnswers answers,
            AdjacentOccupations adjacent,
            ProfileViews views,
            FormChoices choices,
            PageTexts texts,
            @Value("${lotus.demo:false}") boolean demo) {
        this.catalog = catalog;
        this.stored = stored;
        this.drafts = drafts;
        this.answers = answers;
        this.adjacent = adjacent;
        this.views = views;
        this.choices = choices;
        this.texts = texts;
        this.demo = demo;
    }

    @GetMapping("/")
    ModelAndView home() {
        ModelAndView page = page(null, TypedProfile.EMPTY, Map.of(), null);
        page.addObject("stored", Arrays.stream(Corpus.values()).map(catalog::count).toList());
        return page;
    }

    @GetMapping("/recommendations")
    ModelAndView forStored(
            @RequestParam(defaultValue = "") String profileId,
            @RequestParam MultiValueMap<String, String> asked) {
        if (profileId.isBlank()) {
            return new ModelAndView("redirect:/");
        }
        TalentProfile profile = stored.profileToRecommendTo(profileId);
        Answer answer = answers.answer(question(profile, null, asked));
        return withAdjacent(page(profileId, TypedProfile.EMPTY, Map.of(), answer), profile, answer);
    }

    @PostMapping("/recommendations")
    ModelAndView forTyped(
            @RequestParam MultiValueMap<String, String> form, HttpServletResponse response) {
        // a shared machine keeps nothing of it
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        TypedProfile typed = TypedProfile.of(form);
        List<TypedProfileCheck.Problem> problems = TypedProfileCheck.problems(typed);
        if (!problems.isEmpty()) {
            ModelAndView page =
                    page(null, typed, TypedProfileCheck.sentences(problems, texts), null);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        TalentProfile profile = drafts.draft(typed);
        Answer answer = answers.answer(question(profile, typed, form));
        return withAdjacent(page(null, typed, Map.of(), answer), profile, answer);
    }

    private static SeekerAnswers.Question question(
            TalentProfile profile,
            @Nullable TypedProfile typed,
            MultiValueMap<String, String> asked) {
        return new SeekerAnswers.Question(
                profile,
                typed,
                corpus(asked.getFirst("view")),
                Paging.offset(asked.getFirst("offset")),
                SeekerFilters.of(asked),
                !"false".equals(asked.getFirst("crowding")));
    }

    /** Other work belongs under the first vacancies. */
    private ModelAndView withAdjacent(ModelAndView page, TalentProfile profile, Answer answer) {
        if (answer.showsVacancies() && answer.offset() == 0) {
            page.addObject("adjacent", adjacent.of(profile));
        }
        return page;
    }

    private ModelAndView page(
            @Nullable String chosen,
            TypedProfile typed,
            Map<String, String> problems,
            @Nullable Answer answer) {
        SeekerPage page =
                new SeekerPage(people(), chosen, typed, problems, choices.choices(), answer);
        ModelAndView view = new ModelAndView("seeker", "page", page);
        if (answer != null && answer.typed()) {
            view.addObject("resubmit", true);
        }
        return view;
    }

    /** Invented people only: real ones are not shown around. */
    private List<PersonView> people() {
        if (!demo) {
            return List.of();
        }
        return catalog.firstProfiles(PEOPLE).stream()
                .filter(profile -> profile.consent().recommended())
                .map(views::person)
                .toList();
    }

    private static Corpus corpus(@Nullable String view) {
        return Corpus.COURSES.path().equals(view) ? Corpus.COURSES : Corpus.VACANCIES;
    }
}
