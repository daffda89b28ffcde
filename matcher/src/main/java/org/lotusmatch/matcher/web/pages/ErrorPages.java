package org.lotusmatch.matcher.web.pages;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Pages that say what went wrong, by the sentences that the API uses. */
@Component
final class ErrorPages {
    private final PageTexts texts;

    ErrorPages(PageTexts texts) {
        this.texts = texts;
    }

    /**
     * @param key message id under {@code problem.}
     */
    ModelAndView page(HttpStatus status, String key, List<String> arguments) {
        return show(
                status,
                texts.phrase("problem." + key + ".title"),
                texts.phrase("problem." + key, arguments));
    }

    /** Something that none of our forms sends. */
    ModelAndView invalid(HttpStatusCode status) {
        return show(status, texts.page("error.invalid"), texts.page("error.invalid.text"));
    }

    private static ModelAndView show(HttpStatusCode status, String title, String sentence) {
        ModelAndView page =
                new ModelAndView("error")
                        .addObject("status", status.value())
                        .addObject("title", title)
                        .addObject("sentence", sentence);
        page.setStatus(status);
        return page;
    }

    ModelAndView page(HttpStatus status, String key, String... arguments) {
        return page(status, key, List.of(arguments));
    }
}
