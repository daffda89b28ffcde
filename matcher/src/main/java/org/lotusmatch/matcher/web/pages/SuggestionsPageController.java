package org.lotusmatch.matcher.web.pages;

import org.lotusmatch.matcher.suggest.Suggestions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Options for the search field while somebody types. */
@Controller
class SuggestionsPageController {
    private static final int LIMIT = 10;

    private final Suggestions suggestions;

    SuggestionsPageController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    ModelAndView suggestions(@RequestParam(defaultValue = "") String text) {
        return new ModelAndView(
                "fragments/suggestions", "suggestions", suggestions.complete(text, LIMIT));
    }
}
